import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { idsIn } from '../../access/own-documents.ts';
import { addParts } from '../../bundles/change.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Subject } from '../../publication/log/subject.ts';
import { instantInRome } from '../../publication/schedule/rome-instant.ts';
import { schedulePublication } from '../../publication/schedule/schedule.ts';
import { withdraw } from '../../publication/withdrawal/withdraw.ts';
import { findFor, findOwn, move, requireSeen } from '../../workflow/move.ts';
import { candidatesOf } from './candidates.ts';
import { judgeEach } from './judge.ts';
import { ManyRefused, type Wish } from './wish.ts';

/** A document, and the time of the save that the person saw. */
export interface Seen {
	subject: Subject;
	seen: string;
}

type WishTo<Name extends Wish['do']> = Extract<Wish, { do: Name }>;

async function requireAsSeen({ subject, seen }: Seen, req: PayloadRequest): Promise<void> {
	requireSeen(await findFor(subject, req, req), seen);
}

async function schedule(item: Seen, moment: WishTo<'schedule'>, req: PayloadRequest): Promise<void> {
	await requireAsSeen(item, req);
	const items = [{ ...item.subject, action: 'publish' as const }];
	await schedulePublication({ items, at: instantInRome(moment), req });
}

async function withdrawOne({ subject, seen }: Seen, wished: WishTo<'withdraw'>, req: PayloadRequest) {
	const { withdrawal: wanted, isForced } = wished;
	await inTransaction(
		req.payload,
		async (own) => {
			requireSeen(await findFor(subject, req, own), seen);
			await withdraw({ subject, wanted, isForced, at: new Date() }, own);
		},
		req,
	);
}

/** What a document gets: the new values, after those that it has when they are only added. */
async function valueFor(subject: Subject, wished: WishTo<'classify'>, req: PayloadRequest) {
	const { field, values, isAdded } = wished;
	if (field === 'office') return values[0];
	if (!isAdded) return values;
	const record: Readonly<Record<string, unknown>> = { ...(await findOwn(subject, req, req)) };
	return [...new Set([...idsIn(record[field]), ...values])];
}

async function classify(item: Seen, wished: WishTo<'classify'>, req: PayloadRequest): Promise<void> {
	await requireAsSeen(item, req);
	const { type: collection, id }: { type: ContentType; id: string } = item.subject;
	const data = { [wished.field]: await valueFor(item.subject, wished, req) };
	await req.payload.update({
		...{ collection, id, data, draft: true, depth: 0, locale: 'it' as const },
		...{ overrideAccess: false, user: req.user, req },
	});
}

async function requireAllowed(action: 'bin' | 'delete', { type, id }: Subject, req: PayloadRequest) {
	const candidates = await candidatesOf(type, { ids: [id] }, req);
	const [judgement] = await judgeEach(action, { type, candidates }, req);
	if (!judgement) throw new ManyRefused(404, 'Non c’è più, o non è tra i contenuti che puoi vedere.');
	if (judgement.refusal !== undefined) throw new ManyRefused(409, judgement.refusal);
}

async function toBin(item: Seen, req: PayloadRequest): Promise<void> {
	await requireAsSeen(item, req);
	await requireAllowed('bin', item.subject, req);
	const { type: collection, id }: { type: ContentType; id: string } = item.subject;
	await req.payload.update({
		...{ collection, id, data: { deletedAt: new Date().toISOString() }, depth: 0 },
		...{ overrideAccess: false, user: req.user, req },
	});
}

async function remove({ subject }: Seen, req: PayloadRequest): Promise<void> {
	await requireAllowed('delete', subject, req);
	const { type: collection, id }: { type: ContentType; id: string } = subject;
	await req.payload.delete({ collection, id, depth: 0, overrideAccess: false, user: req.user, req });
}

/**
 * Does what is wished with one document, as the user of `req`, which has no transaction: the same ways as for a single document,
 * with their rights, checks and records.
 * @throws what these throw; the document is as it was.
 */
export async function carryOut(wished: Wish, item: Seen, req: PayloadRequest): Promise<void> {
	switch (wished.do) {
		case 'submit':
		case 'approve':
		case 'publish':
			return move({ ...item, move: wished.do }, req);
		case 'schedule':
			return schedule(item, wished, req);
		case 'withdraw':
			return withdrawOne(item, wished, req);
		case 'classify':
			return classify(item, wished, req);
		case 'bundle':
			return addParts(wished.bundle, [{ ...item.subject, action: 'publish' }], req);
		case 'bin':
			return toBin(item, req);
		case 'delete':
			return remove(item, req);
	}
}
