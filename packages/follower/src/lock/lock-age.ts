import {
	closeSync,
	futimesSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { isCode } from '../error-code.ts';
import { besides, nameBeside, setAside } from './lock-files.ts';

/** Age at which a temporary file was left by a process that is gone. */
const LEFTOVER_AFTER_MS = 60_000;

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
	return touchAt(lock, now) ? 0 : Infinity;
}

/** Returns false when the lock is gone meanwhile: those of others come and go at any moment. */
function touchAt(lock: string, milliseconds: number): boolean {
	try {
		utimesSync(lock, new Date(milliseconds), new Date(milliseconds));
		return true;
	} catch (error) {
		if (isCode(error, 'ENOENT')) return false;
		throw error;
	}
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
