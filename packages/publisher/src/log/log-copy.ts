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

/** The publisher's copy of the log, with which it can start and render the sites without the CMS. */
export interface LogCopy {
	readonly file: string;
	/** Yields every entry. @throws {LogError} at an entry that is damaged or written by an earlier version. */
	read(): Iterable<LogEntry>;
	/** Appends entries and syncs them to the disk. @throws when they cannot be written; then none is added. */
	append(entries: readonly LogEntry[]): void;
	/** Empties the copy after saving it beside itself as `….unreadable`. */
	startAnew(): void;
	close(): void;
}

/** Opens the copy in `file`. Drops a last line that a crash left incomplete: it is read from the CMS again. */
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
				// Later entries must not follow an incomplete one.
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
