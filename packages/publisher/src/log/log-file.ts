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
