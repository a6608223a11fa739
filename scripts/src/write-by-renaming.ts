import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file for other programs by renaming, so that they never read half of it. */
export function writeByRenaming(file: string, text: string): void {
	writeFileSync(`${file}.next`, text);
	renameSync(`${file}.next`, file);
}
