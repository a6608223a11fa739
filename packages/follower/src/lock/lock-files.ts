import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isCode } from '../error-code.ts';

/** How long a lock that was set aside by mistake waits for a newer lock to withdraw before it stays aside. */
const PUT_BACK_WITHIN_MS = 1_000;
const PAUSE_MS = 5;

/** Returns the files beside `file` whose names add something and `ending`. */
export function besides(file: string, ending: string): string[] {
	const names = readdirSync(dirname(file)).filter(
		(name) => name.startsWith(`${basename(file)}.`) && name.endsWith(ending),
	);
	return names.map((name) => join(dirname(file), name));
}

/** Returns a name that no other process uses, in other containers either, where process ids repeat. */
export const nameBeside = (file: string, ending: string) => `${file}.${randomUUID()}${ending}`;

/** Returns the text of a lock; an empty one when it doesn't exist. */
export function readLock(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return '';
		throw error;
	}
}

/** Returns the locks that were set aside, possibly from a process that still runs. */
export const setAside = (file: string): string[] => besides(file, '.dead');

/** Creates the lock with its text in one step; returns false when there is one. */
export function createLock(file: string, text: string): boolean {
	const own = nameBeside(file, '.new');
	writeFileSync(own, text, { mode: 0o600 });
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if (isCode(error, 'EEXIST')) return false;
		throw error;
	} finally {
		rmSync(own, { force: true });
	}
}

/**
 * Deletes the lock if it has this text; returns whether it had. Another process's lock, created since the text was
 * read, is put back. While a newer lock has its place, it stays aside, where {@link setAside} finds it.
 */
export function removeLock(file: string, text: string): boolean {
	const aside = nameBeside(file, '.dead');
	try {
		renameSync(file, aside);
	} catch (error) {
		if (isCode(error, 'ENOENT')) return false;
		throw error;
	}
	const isSame = readLock(aside) === text;
	if (isSame || putBack(aside, file)) rmSync(aside, { force: true });
	return isSame;
}

function putBack(aside: string, file: string): boolean {
	const deadline = Date.now() + PUT_BACK_WITHIN_MS;
	while (Date.now() < deadline) {
		try {
			linkSync(aside, file);
			return true;
		} catch (error) {
			// Without it, another process found its holder dead.
			if (isCode(error, 'ENOENT')) return true;
			if (!isCode(error, 'EEXIST')) throw error;
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
	}
	return false;
}
