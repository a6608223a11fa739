import type { DocumentEntry, LogEntry, Published, Reference } from '@portolano/content-models';
import { defaultInstant } from './base.ts';

/** Returns the log entries that publish `documents` in order, one a second, from `seq` 1 or `after` + 1. */
export function buildLog(documents: readonly Published[], after = 0): LogEntry[] {
	return documents.map((document, index) => publish(after + index + 1, document));
}

/** The times and the group of an entry, where a test needs them. */
export type EntryTime = Partial<Pick<DocumentEntry, 'at' | 'effectiveAt' | 'group'>>;

/** Returns the entry that publishes `document`, with number `seq`. */
export function publish(seq: number, document: Published, time: EntryTime = {}): DocumentEntry {
	return { seq, at: instantOf(seq), ...time, action: 'publish', document };
}

/** Returns the entry that withdraws `reference`, with number `seq`. */
export function withdraw(seq: number, { type, id }: Reference, time: EntryTime = {}): DocumentEntry {
	return { seq, at: instantOf(seq), ...time, action: 'withdraw', type, id };
}

/** Returns the entry, with number `seq`, that cancels entry number `cancels`. */
export function cancel(seq: number, cancels: number, at = instantOf(seq)): LogEntry {
	return { seq, at, action: 'cancel', cancels };
}

function instantOf(seq: number): string {
	return new Date(Date.parse(defaultInstant) + seq * 1000).toISOString();
}
