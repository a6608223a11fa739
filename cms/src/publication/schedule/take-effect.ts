import type { Payload } from 'payload';
import { repeatOnConflict } from '../../database/repeat.ts';
import { noteScheduled } from '../alerts/scheduled-steps.ts';
import { mendHistory } from '../history/mend-history.ts';
import { retire } from '../log/append.ts';
import { type Current, currentEntries } from '../log/entries.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { followLinks } from '../release-links.ts';
import { nested, type Scope } from '../scope.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { noteBundleOnline } from '../../bundles/of-schedule.ts';
import { noteOutdated, noteTakenEffect, noteUnscheduled } from '../../workflow/of-schedule.ts';
import { synchronise } from '../synchronise.ts';
import { publishRaw, readRaw } from './raw-record.ts';
import {
	isOutdating,
	scheduledRecord,
	type Waiting,
	type WaitingUnit,
	waitingUnits,
} from './waiting-units.ts';

/** Whether the entry has a later effect than the current one. See `content-store/src/schedule.ts`. */
function isLater({ effect, row }: Waiting, current: Current | undefined): boolean {
	if (!current) return true;
	const { effectiveAt, at, seq } = current.entry;
	const other = effectiveAt ?? at;
	return effect === other ? row.seq > seq : effect > other;
}

/** Why a scheduled entry changes nothing any more. */
const replaced = 'Nel frattempo è stato pubblicato o ritirato altro.';

async function note({ row }: Waiting, isCurrent: boolean, scope: Scope): Promise<void> {
	if (isCurrent) await retire(row.subject, scope);
	await scope.payload.update({
		overrideAccess: true,
		collection: 'log-entries',
		id: row.id,
		data: { schedule: 'done', isCurrent, record: null },
		depth: 0,
		req: nested(scope),
	});
}

async function save({ row }: Waiting, scope: Scope): Promise<void> {
	const { type, documentId: id, action, at } = row;
	// What was deleted meanwhile is withdrawn by the comparison of the database with the log.
	if (!(await readRaw({ type, id }, scope))) return;
	if (isOutdating(row)) {
		// Only the log has the mark of a document that is no longer current; what was published meanwhile stays with it.
		await synchronise({ type, id }, scope);
		return noteOutdated({ type, id }, scope);
	}
	if (action === 'publish') {
		await publishRaw({ type, record: scheduledRecord(row), scheduledAt: at }, scope);
		return noteTakenEffect({ type, id }, scope);
	}
	await scope.payload.update({
		overrideAccess: true,
		collection: type,
		id,
		data: { _status: 'draft' },
		depth: 0,
		req: nested(scope),
		context: { isDeferred: true, isScheduled: true },
	});
}

/**
 * Carries out a unit in the database, in the transaction of `scope`. Nothing is appended for it, since the log has it
 * already; links of other documents follow it. An entry that a later one has replaced changes nothing.
 */
export async function takeEffect(unit: WaitingUnit, scope: Scope): Promise<void> {
	const changed: Waiting[] = [];
	const noteOnline = await noteBundleOnline(unit, scope);
	for (const waiting of unit) {
		const { subject } = waiting.row;
		const current = (await currentEntries([subject], scope)).get(subject);
		const isCurrent = isLater(waiting, current);
		await note(waiting, isCurrent, scope);
		if (!isCurrent) {
			await noteUnscheduled({ type: waiting.row.type, id: waiting.row.documentId }, replaced, scope);
			continue;
		}
		await save(waiting, scope);
		if (!isOutdating(waiting.row)) await mendHistory(waiting, current, scope);
		await noteScheduled(waiting, current, scope);
		changed.push(waiting);
	}
	await noteOnline();
	for (const { row } of changed)
		await followLinks({ type: row.type, id: row.documentId }, row.action === 'publish', scope);
}

/** Reads the unit again in its transaction: another process may have carried it out, or cancelled it. */
async function takeEffectAlone([{ row }]: WaitingUnit, payload: Payload): Promise<void> {
	await inTransaction(payload, async (req) => {
		for (const unit of await waitingUnits({ seq: { equals: row.seq } }, req)) await takeEffect(unit, req);
	});
}

/**
 * Carries out, in the transaction of `scope`, what is in effect of a document and not yet in the database. Readers see it: a change
 * that didn't know of it would find the document as it was before, and be undone a moment later.
 */
export async function carryOutDueOf(subject: Subject, scope: Scope): Promise<void> {
	const isDue = { effectiveAt: { less_than_equal: new Date().toISOString() } };
	const due = await waitingUnits({ and: [{ subject: { equals: keyOf(subject) } }, isDue] }, scope);
	for (const unit of due) await takeEffect(unit, { payload: scope.payload, ...nested(scope) });
}

/**
 * Brings the database after the scheduled entries whose effect has come. Readers have seen them since, for the publisher
 * applies them by itself. A failure is logged and tried again the next time; it holds up no other entry.
 */
export async function carryOutDue(payload: Payload, now = new Date()): Promise<void> {
	const due = await waitingUnits({ effectiveAt: { less_than_equal: now.toISOString() } }, { payload });
	for (const unit of due) {
		try {
			await repeatOnConflict(() => takeEffectAlone(unit, payload));
		} catch (error) {
			const { seq, subject } = unit[0].row;
			const msg = `Entry ${seq} of the log (${subject}) is in effect and was not carried out in the database; it is tried again.`;
			payload.logger.error({ err: error, msg });
		}
	}
}
