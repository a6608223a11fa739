import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file that another process may read at any time: it meets the old bytes or the new ones, never half of them. */
export function replaceFile(file: string, text: string): void {
	const temporary = `${file}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, file);
}

/** Writes over a file; its bytes survive a loss of power when this returns. */
export function writeThrough(file: string, text: string): void {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
