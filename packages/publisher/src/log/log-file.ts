import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { LogEntry } from '@portolano/content-models';
import { parseEntry } from './parse-entry.ts';

/** All entries of a file with one JSON entry a line. Throws a `LogError` that names the line when one is wrong. */
export async function readLogFile(file: string): Promise<LogEntry[]> {
	const lines = (await readFile(file, 'utf8')).split('\n');
	return lines.flatMap((line, index) =>
		line === '' ? [] : [parseEntry(line, `line ${index + 1} of ${file}`)],
	);
}

function isEntry(value: unknown): value is LogEntry {
	return typeof value === 'object' && value !== null && 'seq' in value && 'action' in value;
}

/** Entries up to `last` of a file that this program wrote, which were parsed before they were written. */
export function* ownEntries(file: string, last: number): Generator<LogEntry> {
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const entry: unknown = line === '' ? undefined : JSON.parse(line);
		if (!isEntry(entry) || entry.seq > last) return;
		yield entry;
	}
}
