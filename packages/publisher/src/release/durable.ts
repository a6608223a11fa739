import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Replaces a file atomically: another process reads either the old or the new text. */
export function replaceFile(file: string, text: string): void {
	const temporary = `${file}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, file);
}

/** Overwrites a file and syncs it to the disk, so that it survives a power failure. */
export function writeThrough(file: string, text: string): void {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
