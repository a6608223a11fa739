import type { LogEntry } from '@portolano/content-models';
import { linesOf } from './log-lines.ts';
import { LogError, parseEntry, parseJson } from './parse-entry.ts';

/** Yields the entries of an NDJSON file. @throws {LogError} naming the line of an invalid entry. */
export function* entriesOf(file: string): Generator<LogEntry> {
	for (const { number, text } of linesOf(file))
		if (text !== '') yield parseEntry(text, `line ${number} of ${file}`);
}

function isEntry(value: unknown): value is LogEntry {
	return typeof value === 'object' && value !== null && 'seq' in value && 'action' in value;
}

/** Returns an entry that was parsed before it was written. */
function ownEntry(text: string, where: string): LogEntry {
	const entry = parseJson(text, where);
	if (isEntry(entry)) return entry;
	throw new LogError(`The line at ${where} is no log entry. What is online has not been changed.`);
}

/** Yields the entries up to `last` of a log copy, without validating them again. */
export function* ownEntries(file: string, last: number): Generator<LogEntry> {
	for (const { number, text } of linesOf(file)) {
		const entry = ownEntry(text, `line ${number} of ${file}`);
		if (entry.seq > last) return;
		yield entry;
		// What follows may be half appended.
		if (entry.seq === last) return;
	}
}

/**
 * Yields the entries of a log copy, whose first `verified` bytes are known to be as they were written; those after are
 * validated.
 * @throws {LogError} at an invalid entry, and where entries are missing or repeated.
 */
export function* copiedEntries(file: string, verified: number): Generator<LogEntry> {
	let last = 0;
	for (const { number, text, end } of linesOf(file)) {
		const where = `line ${number} of ${file}`;
		const entry = end <= verified ? ownEntry(text, where) : parseEntry(text, where);
		if (entry.seq !== last + 1) throw new LogError(outOfOrder(entry.seq, last + 1, where));
		last = entry.seq;
		yield entry;
	}
}

function outOfOrder(found: number, expected: number, where: string): string {
	const fault = found < expected ? `entry ${found} is repeated` : `entry ${expected} is missing`;
	return `At ${where}, ${fault}. What is online has not been changed.`;
}
