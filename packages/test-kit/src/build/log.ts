import type { LogEntry, Published, Reference } from '@portolano/content-models';
import { defaultInstant } from './base.ts';

/** A log that publishes `documents` in their order, one entry a second, from `seq` 1 or after `after`. */
export function buildLog(documents: readonly Published[], after = 0): LogEntry[] {
	return documents.map((document, index) => publish(after + index + 1, document));
}

/** The entry that publishes `document` at place `seq`. */
export function publish(seq: number, document: Published): LogEntry {
	return { seq, at: instantOf(seq), action: 'publish', document };
}

/** The entry that withdraws `reference` at place `seq`. */
export function withdraw(seq: number, { type, id }: Reference): LogEntry {
	return { seq, at: instantOf(seq), action: 'withdraw', type, id };
}

function instantOf(seq: number): string {
	return new Date(Date.parse(defaultInstant) + seq * 1000).toISOString();
}
