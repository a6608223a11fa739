import {
	closeSync,
	copyFileSync,
	existsSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { LogEntry } from '@portolano/content-models';
import { entriesOf } from './log-file.ts';

/** The publisher's own copy of the log: it starts, and rebuilds any release, without the CMS. */
export interface LogCopy {
	readonly file: string;
	/** Every entry, from the first. Throws a `LogError` on the way when one is damaged or of a version before. */
	read(): Iterable<LogEntry>;
	/** Adds entries; they are on the disk when this returns. Throws, and adds none, when they cannot be written. */
	append(entries: readonly LogEntry[]): void;
	/** Begins an empty copy; the one of before stays beside it, in `….unreadable`. */
	startAnew(): void;
	close(): void;
}

/** A copy in `file`. A last line without its end, left by a crash while it was written, is dropped: it is read again. */
export function openLogCopy(file: string): LogCopy {
	mkdirSync(dirname(file), { recursive: true });
	dropTornLine(file);
	const handle = openSync(file, 'a');

	return {
		file,
		read: () => entriesOf(file),
		append(entries) {
			if (entries.length === 0) return;
			const { size } = fstatSync(handle);
			try {
				writeFileSync(handle, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
				fsyncSync(handle);
			} catch (error) {
				// What follows must not be written behind half an entry.
				ftruncateSync(handle, size);
				throw error;
			}
		},
		startAnew() {
			copyFileSync(file, `${file}.unreadable`);
			ftruncateSync(handle, 0);
		},
		close: () => closeSync(handle),
	};
}

function dropTornLine(file: string): void {
	if (!existsSync(file)) return;
	const bytes = readFileSync(file);
	const end = bytes.lastIndexOf(0x0a) + 1;
	if (end < bytes.byteLength) truncateSync(file, end);
}
