import type { ContentType, Published } from '@portolano/content-models';
import {
	type CollectionAfterChangeHook,
	type CollectionAfterDeleteHook,
	Forbidden,
	type PayloadRequest,
} from 'payload';
import { isAdministrator, type Role, sitesOf } from '../access/roles.ts';
import { requireAskedWithdrawal } from './asked-to-withdraw.ts';
import { contentReasons } from './content-reasons.ts';
import { type Dependants, dependantsOf, lineOf, StillInUse, subjectOfCurrent } from './dependants.ts';
import { keyOf, publishedAround, type Subject } from './log.ts';
import { nudgeAfterCommit } from './nudge.ts';
import { carryOut, type Plan, planFor, synchronise } from './plan.ts';
import { hasDrafts, readSiteKeys } from './record.ts';
import { PublicationRefused } from './refusal.ts';
import { siteNames } from './site-names.ts';

// Who may upload may also publish: pictures and files have no drafts.
function rolesThatPublish(type: ContentType): Role[] {
	return hasDrafts(type) ? ['publisher'] : ['editor', 'publisher'];
}

/** Whoever changes what readers see must be a publisher of the site that owns it, and of the one that owned it. */
async function requirePublisher(type: ContentType, owners: string[], req: PayloadRequest): Promise<void> {
	if (!req.user || isAdministrator(req.user)) return;
	const keys = await readSiteKeys(req.payload, req);
	const own = new Set(sitesOf(req.user, rolesThatPublish(type)).map((id) => keys.get(id)));
	if (!owners.every((key) => own.has(key))) throw new Forbidden(req.t);
}

/**
 * Who would change with a withdrawal.
 * @throws StillInUse when there is somebody and it is not forced.
 * @throws Forbidden when something would leave a site where the person may not withdraw.
 */
async function settledDependants(plan: Plan, isForced: boolean, req: PayloadRequest): Promise<Dependants> {
	if (plan.change !== 'withdrawn') return { freed: [], bound: [] };
	const dependants = await dependantsOf(plan.subject, req);
	if (!isForced && dependants.freed.length + dependants.bound.length > 0)
		throw new StillInUse(dependants, await siteNames(req));
	for (const { entry } of dependants.bound) {
		if (entry.action !== 'publish') continue;
		await requirePublisher(entry.document.type, [entry.document.owner], req);
	}
	return dependants;
}

/** What a page would be held back for is refused to who writes it, and not to who changes what it names. */
function requireGoodContent(document: Published): void {
	const found = contentReasons(document);
	if (found.length > 0) throw new PublicationRefused(document.type, found);
}

async function withdrawAlong({ type, id }: Subject, req: PayloadRequest): Promise<void> {
	await req.payload.update({
		collection: type,
		id,
		data: { _status: 'draft' },
		depth: 0,
		req: { transactionID: req.transactionID, user: req.user },
		context: { isForced: true, isWithdrawnAlong: true },
	});
}

async function restoreLinks(subject: Subject, req: PayloadRequest): Promise<void> {
	for (const current of await publishedAround(keyOf(subject), 'omitted', req)) {
		try {
			await synchronise(subjectOfCurrent(current), req);
		} catch (error) {
			if (!(error instanceof PublicationRefused)) throw error;
			req.payload.logger.warn(`${lineOf(current)} was left as it is: ${error.message}`);
		}
	}
}

/** First everything is settled, who may do it and who else changes; then it is appended. */
async function record(subject: Subject, isForced: boolean, req: PayloadRequest): Promise<void> {
	const plan = await planFor(subject, { scope: req, isOwnSave: true });
	if (plan.change === 'none') return carryOut(plan, req);
	if (plan.change === 'withdrawn') requireAskedWithdrawal(req);
	await requirePublisher(subject.type, plan.owners, req);
	if (plan.change === 'published') requireGoodContent(plan.document);
	const { freed, bound } = await settledDependants(plan, isForced, req);
	await carryOut(plan, req);
	for (const current of bound) await withdrawAlong(subjectOfCurrent(current), req);
	for (const current of freed) await synchronise(subjectOfCurrent(current), req);
	if (plan.change === 'published') await restoreLinks(subject, req);
	nudgeAfterCommit(req);
}

interface Forceable {
	id: string;
	force?: boolean | null;
}

function isForced(doc: Forceable, req: PayloadRequest): boolean {
	return doc.force === true || req.context['isForced'] === true || req.query['force'] === 'true';
}

/**
 * Brings the log up to date in the transaction of the save: a refusal undoes the save, a failed save leaves no
 * entry. Who saves very many documents defers it (`context.isDeferred`) and derives the log again at the end.
 */
export const recordChange =
	(type: ContentType): CollectionAfterChangeHook<Forceable> =>
	async ({ doc, req }) => {
		if (req.context['isDeferred'] === true) return doc;
		const subject = { type, id: doc.id };
		// Who is withdrawn along with another was settled with it.
		if (req.context['isWithdrawnAlong'] === true) await synchronise(subject, req);
		else await record(subject, isForced(doc, req), req);
		return doc;
	};

/** The same for a document deleted for good. */
export const recordDeletion =
	(type: ContentType): CollectionAfterDeleteHook<Forceable> =>
	async ({ doc, id, req }) => {
		await record({ type, id: String(id) }, isForced(doc, req), req);
		return doc;
	};
