import type { LogEntry, Published, Reference } from '@portolano/content-models';
import { defaultInstant } from './base.ts';

/** Returns the log entries that publish `documents` in order, one a second, from `seq` 1 or `after` + 1. */
export function buildLog(documents: readonly Published[], after = 0): LogEntry[] {
	return documents.map((document, index) => publish(after + index + 1, document));
}

/** Returns the entry that publishes `document`, with number `seq`. */
export function publish(seq: number, document: Published): LogEntry {
	return { seq, at: instantOf(seq), action: 'publish', document };
}

/** Returns the entry that withdraws `reference`, with number `seq`. */
export function withdraw(seq: number, { type, id }: Reference): LogEntry {
	return { seq, at: instantOf(seq), action: 'withdraw', type, id };
}

function instantOf(seq: number): string {
	return new Date(Date.parse(defaultInstant) + seq * 1000).toISOString();
}
