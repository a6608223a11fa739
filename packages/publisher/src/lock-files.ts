import { randomUUID } from 'node:crypto';
import {
	closeSync,
	futimesSync,
	linkSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How long a lock that was set aside by mistake waits for a newer lock to withdraw before it stays aside. */
const PUT_BACK_WITHIN_MS = 1_000;
const PAUSE_MS = 5;

/** Age at which a temporary file was left by a process that is gone. */
const LEFTOVER_AFTER_MS = 60_000;

const isCode = (error: unknown, code: string) =>
	error instanceof Error && 'code' in error && error.code === code;

function besides(file: string, ending: string): string[] {
	const names = readdirSync(dirname(file)).filter(
		(name) => name.startsWith(`${basename(file)}.`) && name.endsWith(ending),
	);
	return names.map((name) => join(dirname(file), name));
}

/** Returns a name that no other process uses, in other containers either, where process ids repeat. */
const nameBeside = (file: string, ending: string) => `${file}.${randomUUID()}${ending}`;

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

/** Returns the milliseconds since 1970 by the clock of the file system, which several machines may share. */
function timeBeside(file: string): number {
	const own = nameBeside(file, '.new');
	writeFileSync(own, '');
	const { mtimeMs } = statSync(own);
	unlinkSync(own);
	return mtimeMs;
}

/**
 * Returns the milliseconds since a lock was touched; Infinity when it doesn't exist any more. A lock touched in the
 * future, because the clock was set back, counts as touched now and ages from now on.
 */
export function ageOf(lock: string): number {
	const now = timeBeside(lock);
	const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
	if (now >= touched) return now - touched;
	utimesSync(lock, new Date(now), new Date(now));
	return 0;
}

/** Touches every lock with this text; returns whether there was one. */
export function touchLocks(file: string, text: string): boolean {
	return [file, ...setAside(file)].filter((lock) => touch(lock, text)).length > 0;
}

function touch(lock: string, text: string): boolean {
	const handle = openIfThere(lock);
	if (handle === undefined) return false;
	try {
		if (readFileSync(handle, 'utf8') !== text) return false;
		touchOpen(handle, text);
		return true;
	} finally {
		closeSync(handle);
	}
}

function openIfThere(lock: string): number | undefined {
	try {
		return openSync(lock, 'r+');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

function touchOpen(handle: number, text: string): void {
	try {
		// Writing the same bytes again takes the time from the file system, even one on another machine.
		writeSync(handle, text, 0);
	} catch {
		// The disk is full.
		futimesSync(handle, new Date(), new Date());
	}
}

/** Deletes temporary files of processes that were killed. */
export function removeLeftovers(file: string): void {
	for (const leftover of besides(file, '.new'))
		if (ageOf(leftover) > LEFTOVER_AFTER_MS) rmSync(leftover, { force: true });
}
