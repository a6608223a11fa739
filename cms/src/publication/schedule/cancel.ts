import type { Payload, PayloadRequest } from 'payload';
import { repeatOnConflict } from '../../database/repeat.ts';
import { appendCancellation, nextPlace } from '../log/append.ts';
import { nudgeAfterCommit } from '../nudge.ts';
import { nested, type Scope } from '../scope.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { noteUnscheduled } from '../../workflow/of-schedule.ts';
import { requireRight } from './rights.ts';
import { SchedulingRefused } from './scheduling-refused.ts';
import { type WaitingUnit, waitingUnits } from './waiting-units.ts';

/** A transaction, and the person who cancels, if one does. */
type ByPerson = Scope & Partial<Pick<PayloadRequest, 'user'>>;

/**
 * Cancels a unit, in the transaction of `scope`. `reason` is kept for editors.
 * @returns false, with nothing changed, when it is in effect already.
 */
export async function cancelUnit(unit: WaitingUnit, reason: string, scope: ByPerson): Promise<boolean> {
	const [{ row, effect }] = unit;
	const place = await nextPlace(scope);
	if (place.at >= effect) return false;
	const subject = { type: row.type, id: row.documentId };
	await appendCancellation({ place, cancels: row.seq, subject }, scope);
	for (const waiting of unit) {
		await scope.payload.update({
			collection: 'log-entries',
			id: waiting.row.id,
			data: { schedule: 'cancelled', cancelReason: reason, record: null },
			depth: 0,
			overrideAccess: true,
			req: nested(scope),
		});
		await noteUnscheduled({ type: waiting.row.type, id: waiting.row.documentId }, reason, scope);
	}
	return true;
}

interface CancelOptions {
	/** Number of the entry, or of one of its group. */
	seq: number;
	/** Whose right counts; without a user a program does it. It must have no transaction. */
	req: PayloadRequest;
}

async function cancelOnce({ seq, req }: CancelOptions, payload: Payload): Promise<void> {
	await inTransaction(payload, async (own) => {
		const [unit] = await waitingUnits({ seq: { equals: seq } }, own);
		if (!unit) throw new SchedulingRefused('Non c’è nulla di programmato con questo numero.', 404);
		await requireRight(unit, req, own);
		const isCancelled = await cancelUnit(unit, 'Annullata da chi cura il sito.', {
			...{ payload, transactionID: own.transactionID, user: req.user },
		});
		if (!isCancelled) throw new SchedulingRefused('Troppo tardi: ha già avuto effetto.', 409);
		await nudgeAfterCommit(own);
	});
}

/**
 * Cancels a scheduled entry, with its whole group. It takes the same right as to make it.
 * @throws SchedulingRefused when it does not exist or is in effect already.
 * @throws Forbidden
 */
export async function cancelScheduled(options: CancelOptions): Promise<void> {
	await repeatOnConflict(() => cancelOnce(options, options.req.payload));
}
