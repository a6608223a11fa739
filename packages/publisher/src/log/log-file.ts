import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { LogEntry } from '@portolano/content-models';
import { parseEntry } from './parse-entry.ts';

const chunkBytes = 262_144;

function* textOf(handle: number): Generator<string> {
	const decoder = new StringDecoder('utf8');
	const chunk = Buffer.allocUnsafe(chunkBytes);
	for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
		yield decoder.write(chunk.subarray(0, read));
	yield decoder.end();
}

/** Yields the non-empty lines of a file with their numbers, in chunks, since a log grows for years. */
function* linesOf(file: string): Generator<readonly [number: number, line: string]> {
	const handle = openSync(file, 'r');
	let number = 0;
	let rest = '';
	try {
		for (const text of textOf(handle)) {
			const lines = (rest + text).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) {
				number += 1;
				if (line !== '') yield [number, line];
			}
		}
		if (rest !== '') yield [number + 1, rest];
	} finally {
		closeSync(handle);
	}
}

/** Yields the entries of an NDJSON file. @throws {LogError} naming the line of an invalid entry. */
export function* entriesOf(file: string): Generator<LogEntry> {
	for (const [number, line] of linesOf(file)) yield parseEntry(line, `line ${number} of ${file}`);
}

function isEntry(value: unknown): value is LogEntry {
	return typeof value === 'object' && value !== null && 'seq' in value && 'action' in value;
}

/** Yields the entries up to `last` of a log copy, without validating them again. */
export function* ownEntries(file: string, last: number): Generator<LogEntry> {
	for (const [, line] of linesOf(file)) {
		const entry: unknown = JSON.parse(line);
		if (!isEntry(entry) || entry.seq > last) return;
		yield entry;
	}
}
