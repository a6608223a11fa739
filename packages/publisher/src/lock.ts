import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another publisher works in the folder. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

function isAlive(pid: number): boolean {
	// A process killed while it took the lock left it empty; signal 0 to “process 0” would reach this very process.
	if (pid === 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function write(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

/**
 * Takes the folder of `file` for this process; answers how to give it back. Throws a {@link LockedError} when another
 * process that is alive has it: two publishers would write over each other.
 */
export function lock(file: string): () => void {
	mkdirSync(dirname(file), { recursive: true });
	if (!write(file)) {
		const holder = Number(readFileSync(file, 'utf8'));
		if (holder !== process.pid && isAlive(holder)) {
			throw new LockedError(
				`Another publisher (process ${holder}) works in ${dirname(file)}. Stop it first, or ask it over HTTP. ` +
					'Nothing has been changed.',
			);
		}
		writeFileSync(file, String(process.pid));
	}
	return () => unlinkSync(file);
}
