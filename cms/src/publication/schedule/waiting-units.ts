import type { DocumentEntry } from '@portolano/content-models';
import type { Where } from 'payload';
import type { LogEntry as StoredEntry } from '../../generated/payload-types.ts';
import { toEntry } from '../log/entries.ts';
import { nested, type Scope } from '../scope.ts';
import { rawRecord, type RawRecord } from './raw-record.ts';

/** A scheduled entry that has not been carried out in the database. */
export interface Waiting {
	row: StoredEntry;
	entry: DocumentEntry;
	/** When it takes effect, an instant. */
	effect: string;
}

/** Entries that take effect, or are cancelled, together: one alone, or a group, in the order of their numbers. */
export type WaitingUnit = [Waiting, ...Waiting[]];

async function waitingRows(where: Where, scope: Scope): Promise<StoredEntry[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: { and: [{ schedule: { equals: 'waiting' } }, where] },
		sort: 'seq',
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return docs;
}

function toWaiting(row: StoredEntry): Waiting[] {
	const entry = toEntry(row);
	return entry.action === 'cancel' ? [] : [{ row, entry, effect: row.effectiveAt ?? row.at }];
}

/** Whether the entry marks its document as no longer current: its record stays as it is, so that the entry has none. */
export function isOutdating({ action, record }: Pick<StoredEntry, 'action' | 'record'>): boolean {
	return action === 'publish' && (record ?? null) === null;
}

/** @throws when the row has no record, as every scheduled publication has unless it {@link isOutdating}. */
export function scheduledRecord({ seq, record }: StoredEntry): RawRecord {
	const { success, data } = rawRecord.safeParse(record);
	if (success) return data;
	throw new Error(`Entry ${seq} of the log has no record to publish. The database keeps the one it has.`);
}

function comparison([one]: WaitingUnit, [other]: WaitingUnit): number {
	return one.effect < other.effect ? -1 : one.effect > other.effect ? 1 : one.row.seq - other.row.seq;
}

/** Returns the units with an entry that matches `where`, in the order in which they take effect. */
export async function waitingUnits(where: Where, scope: Scope): Promise<WaitingUnit[]> {
	const found = await waitingRows(where, scope);
	const groups = [...new Set(found.flatMap(({ groupId }) => groupId ?? []))];
	const alone = found.filter(({ groupId }) => !groupId);
	const grouped = groups.length === 0 ? [] : await waitingRows({ groupId: { in: groups } }, scope);
	const byUnit = Map.groupBy([...alone, ...grouped], ({ groupId, seq }) => groupId ?? `entry ${seq}`);
	const units = [...byUnit.values()].flatMap((rows): WaitingUnit[] => {
		const [first, ...others] = rows.flatMap(toWaiting);
		return first ? [[first, ...others]] : [];
	});
	return units.toSorted(comparison);
}
