import { renameSync, writeFileSync } from 'node:fs';

/** Replaces a file atomically: another process reads either the old or the new text. */
export function replaceFile(file: string, text: string): void {
	const temporary = `${file}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, file);
}
