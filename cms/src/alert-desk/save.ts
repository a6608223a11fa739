import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type PayloadRequest,
	type RequestContext,
} from 'payload';
import { toSlug } from '../fields/slug.ts';
import type { Alert } from '../generated/payload-types.ts';
import { dayInRome } from '@portolano/content-models';
import { newAttempt } from './attempt.ts';
import type { NewAlert } from './form.ts';
import { textsOf } from './texts.ts';

type Work<Result> = (own: PayloadRequest) => Promise<Result>;

/** Runs `work` as the user of `req`, in a transaction of its own, which is undone when it fails, or always. */
async function asUser<Result>(
	req: PayloadRequest,
	work: Work<Result>,
	{ context = {}, isUndone = false }: { context?: RequestContext; isUndone?: boolean } = {},
): Promise<Result> {
	const { payload, user } = req;
	const own = await createLocalReq(
		{ ...(user && { user }), context: { isFromAlertDesk: true, ...context } },
		payload,
	);
	await initTransaction(own);
	try {
		const result = await work(own);
		await (isUndone ? killTransaction(own) : commitTransaction(own));
		return result;
	} catch (error) {
		await killTransaction(own);
		throw error;
	}
}

export const inOneSave = <Result>(req: PayloadRequest, work: Work<Result>) => asUser(req, work);

/** Carries out a publication as if it were confirmed, and undoes it: so it is checked, and what it would publish is known. */
export const asRehearsal = <Result>(req: PayloadRequest, work: Work<Result>) =>
	asUser(req, work, { context: { isPreparedOnly: true, isSilent: true }, isUndone: true });

/** The saves of a transaction follow each other: each has the user and the transaction, and leaves the language alone. */
export function saving(own: PayloadRequest) {
	const { transactionID, user, context } = own;
	return {
		...{ collection: 'alert' as const, depth: 0, overrideAccess: false, user },
		...{ context: { ...context }, req: { ...(transactionID !== undefined && { transactionID }), user } },
	};
}

function addressFor(title: string, now: number, attempt: string): string {
	return `${toSlug(title).slice(0, 60)}-${dayInRome(now)}-${attempt}`;
}

/** Returns the alert that an earlier request of the same attempt and user has saved, whose answer was lost; undefined without one. */
export async function savedBy(
	attempt: string,
	{ payload, user }: PayloadRequest,
): Promise<Alert | undefined> {
	if (!user) return undefined;
	const { docs } = await payload.find({
		...{ collection: 'alert', draft: true, locale: 'it', depth: 0, pagination: false, overrideAccess: true },
		where: { and: [{ createdBy: { equals: user.id } }, { slug: { like: attempt } }] },
	});
	return docs.find(({ slug }) => slug?.endsWith(`-${attempt}`) === true);
}

export type Status = 'draft' | 'published';

/**
 * Saves a new alert in its languages. The last save, that in Italian, publishes it if it is to be: it is also the one whose
 * fields are checked.
 */
export async function saveNew(
	form: NewAlert,
	own: PayloadRequest,
	{ status, now = Date.now() }: { status: Status; now?: number },
): Promise<Alert> {
	const { payload } = own;
	const { it, en } = textsOf(form);
	const { severity, risk, scope, owner, alsoOn, office, isDrill, until, attempt = newAttempt() } = form;
	const shared = {
		...{ severity, scope, owner, alsoOn, offices: [office], isDrill: isDrill ?? false },
		...{ start: new Date(now).toISOString(), end: until, ...(risk && { risk }) },
		...{ languages: en ? ['it' as const, 'en' as const] : ['it' as const] },
	};
	const italian = { ...it, slug: addressFor(it.title, now, attempt), _status: status };
	const save = { ...saving(own), locale: 'it' as const, draft: status === 'draft' };
	if (!en) return payload.create({ ...save, data: { ...shared, ...italian } });
	const english = { ...shared, ...en, slug: addressFor(en.title, now, attempt), _status: 'draft' as const };
	const { id } = await payload.create({ ...saving(own), locale: 'en', draft: true, data: english });
	return payload.update({ ...save, id, data: italian });
}

/** Publishes the newest draft of an alert. */
export async function publishDraft(id: string, own: PayloadRequest): Promise<Alert> {
	const data = { _status: 'published' as const };
	return own.payload.update({ ...saving(own), id, locale: 'it', data });
}
