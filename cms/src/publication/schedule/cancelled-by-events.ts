import type { PayloadRequest, TypedUser } from 'payload';
import { keyOf, type Subject } from '../log/subject.ts';
import { nudgeAfterCommit } from '../nudge.ts';
import { cancelUnit } from './cancel.ts';
import { mayMake } from './rights.ts';
import { tellCancelled } from './tell-cancelled.ts';
import { isOutdating, type WaitingUnit, waitingUnits } from './waiting-units.ts';

async function cancelAll(units: WaitingUnit[], reason: string, req: PayloadRequest): Promise<void> {
	for (const unit of units) {
		if (await cancelUnit(unit, reason, req)) await tellCancelled(unit, reason, req);
		// Readers see it already: the database follows, and editors go on from there.
		else
			req.payload.logger.warn(
				`Entry ${unit[0].row.seq} of the log was in effect before it could be cancelled.`,
			);
	}
	if (units.length > 0) await nudgeAfterCommit(req);
}

/** Cancels what is scheduled for a document that was deleted or put in the trash, in the same transaction. */
export async function cancelForDeletion(subject: Subject, req: PayloadRequest): Promise<void> {
	const units = await waitingUnits({ subject: { equals: keyOf(subject) } }, req);
	await cancelAll(units, 'Un contenuto è stato eliminato o messo nel cestino.', req);
}

/** Returns the units, of those from `from` on, that find `subject` withdrawn: the ones before its next publication. */
function whileWithdrawn(units: WaitingUnit[], subject: string, from: string): WaitingUnit[] {
	const later = units.filter(([{ effect }]) => effect >= from);
	const again = later.findIndex((unit) =>
		unit.some(({ row }) => row.subject === subject && row.action === 'publish' && !isOutdating(row)),
	);
	return again < 0 ? later : later.slice(0, again);
}

/**
 * Cancels, in the same transaction, what would keep a document online as no longer current once it is withdrawn: it would
 * bring it back. The withdrawal takes effect at `at`, an instant; without it, now.
 */
export async function cancelForWithdrawal(subject: Subject, req: PayloadRequest, at?: string): Promise<void> {
	const key = keyOf(subject);
	const units = await waitingUnits({ subject: { equals: key } }, req);
	const outdating = whileWithdrawn(units, key, at ?? '').filter((unit) =>
		unit.some(({ row }) => isOutdating(row) && row.subject === key),
	);
	const why =
		at === undefined ? 'Il contenuto è stato ritirato.' : 'Il contenuto sarà ritirato prima di allora.';
	await cancelAll(outdating, why, req);
}

/** Cancels what is scheduled for a document that moves to another site, in the same transaction: it would bring it back. */
export async function cancelForRelocation(subject: Subject, req: PayloadRequest): Promise<void> {
	const units = await waitingUnits({ subject: { equals: keyOf(subject) } }, req);
	await cancelAll(units, 'Il contenuto è passato a un altro sito.', req);
}

/** Cancels, in the same transaction, what would show a document again on the site with `key`, which shows it no more. */
export async function cancelShowing(subject: Subject, key: string, req: PayloadRequest): Promise<void> {
	const units = await waitingUnits({ subject: { equals: keyOf(subject) } }, req);
	const showing = units.filter((unit) =>
		unit.some(
			({ row, entry }) =>
				row.subject === keyOf(subject) && entry.action === 'publish' && entry.document.alsoOn.includes(key),
		),
	);
	await cancelAll(showing, 'Un altro sito non mostra più il contenuto.', req);
}

async function withoutRight(user: TypedUser, req: PayloadRequest): Promise<WaitingUnit[]> {
	const units: WaitingUnit[] = [];
	for (const unit of await waitingUnits({ scheduledBy: { equals: user.id } }, req))
		if (!(await mayMake(user, unit, req))) units.push(unit);
	return units;
}

/** Cancels what `user` scheduled and could no longer schedule, in the transaction of the change of their rights. */
export async function cancelForLostRight(user: TypedUser, req: PayloadRequest): Promise<void> {
	const reason = `${user.name} l’ha programmata e non può più pubblicare su questo sito.`;
	await cancelAll(await withoutRight(user, req), reason, req);
}

/** Cancels all that a deleted user scheduled, in the transaction of the deletion. */
export async function cancelForDeletedUser(user: TypedUser, req: PayloadRequest): Promise<void> {
	const units = await waitingUnits({ scheduledBy: { equals: user.id } }, req);
	await cancelAll(units, `${user.name}, che l’ha programmata, non lavora più nella redazione.`, req);
}
