import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { repeatOnConflict } from '../../database/repeat.ts';
import { neverCached } from '../../endpoints/answers.ts';
import { findFor } from '../../workflow/move.ts';
import { mayChange } from '../authorise.ts';
import { currentEntries, publishedIn } from '../log/entries.ts';
import { keyOf } from '../log/subject.ts';
import { carryOutDueOf } from '../schedule/take-effect.ts';
import { makeCurrent } from './mark-outdated.ts';
import { mayBeOutdated, wantedWithdrawal, whatIsWanted, WithdrawalRefused } from './wanted.ts';
import { withdraw } from './withdraw.ts';

const subjectIn = (type: ContentType, req: PayloadRequest) => ({
	type,
	id: String(req.routeParams?.['id']),
});

/** What the form needs to know before a withdrawal. */
async function stateOf(type: ContentType, req: PayloadRequest) {
	const { subject } = await findFor(subjectIn(type, req), req, req);
	const document = publishedIn((await currentEntries([keyOf(subject)], req)).get(keyOf(subject)));
	const isAllowed =
		document && req.user && (await mayChange(req.user, [{ type, documents: [document] }], req));
	return {
		isPublished: document !== undefined,
		mayWithdraw: isAllowed === true,
		mayBeOutdated: mayBeOutdated(type),
		outdated: document?.outdated,
	};
}

async function answer(type: ContentType, req: PayloadRequest): Promise<Response> {
	return Response.json(await stateOf(type, req), { headers: neverCached });
}

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new WithdrawalRefused(401, 'Accedi alla redazione.');
}

const options = z.object({ isForced: z.boolean().default(false) });

/** Makes a change in a transaction of its own, as the user of `req`. */
async function make(req: PayloadRequest, work: (own: PayloadRequest) => Promise<void>): Promise<void> {
	await repeatOnConflict(() => inTransaction(req.payload, work, req));
}

const post =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		await addDataAndFileToRequest(req);
		const [wanted, chosen] = [wantedWithdrawal.safeParse(req.data), options.safeParse(req.data)];
		if (!wanted.success || !chosen.success) throw new WithdrawalRefused(400, whatIsWanted);
		const { isForced } = chosen.data;
		await make(req, async (own) => {
			const { subject } = await findFor(subjectIn(type, req), req, own);
			await carryOutDueOf(subject, own);
			await withdraw({ subject, wanted: wanted.data, isForced, at: new Date() }, own);
		});
		return answer(type, req);
	};

const remove =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		await make(req, async (own) => {
			const { subject } = await findFor(subjectIn(type, req), req, own);
			await makeCurrent(subject, own);
		});
		return answer(type, req);
	};

/**
 * The endpoints of a type: `POST /<id>/withdrawal` withdraws a document (`kind`, `reason`, `successor`, `isForced`), `DELETE`
 * makes one that was no longer current so again, `GET` tells what can be done.
 */
export function withdrawalEndpoints(type: ContentType): Endpoint[] {
	return [
		{
			path: '/:id/withdrawal',
			method: 'get',
			handler: (req) => {
				requireUser(req);
				return answer(type, req);
			},
		},
		{ path: '/:id/withdrawal', method: 'post', handler: post(type) },
		{ path: '/:id/withdrawal', method: 'delete', handler: remove(type) },
	];
}
