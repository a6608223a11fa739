import {
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, ownIdentity, type ProcessIdentity, processIdentity } from './process-identity.ts';

/** Thrown when another publisher works in the folder. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

/**
 * How often the holder touches its lock, and the age at which the lock is taken over when the holder's process can't be
 * checked from here.
 */
const TOUCH_EVERY_MS = 5_000;
const DEAD_AFTER_MS = 30_000;

function identityIn(text: string): ProcessIdentity | undefined {
	try {
		return processIdentity.parse(JSON.parse(text));
	} catch {
		// Written by another version of the publisher.
		return undefined;
	}
}

function isHeld(file: string, text: string): boolean {
	// An earlier version could be killed between creating the lock and writing its process id.
	if (text === '') return false;
	const holder = identityIn(text);
	const isThere = holder && isRunning(holder);
	return isThere ?? Date.now() - statSync(file).mtimeMs < DEAD_AFTER_MS;
}

/** Creates the lock atomically; returns false when it exists. */
function take(file: string, text: string): boolean {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, text, { mode: 0o600 });
	try {
		linkSync(own, file);
		return true;
	} catch {
		// It exists: the caller checks its holder next.
		return false;
	} finally {
		unlinkSync(own);
	}
}

/** Removes the lock of a dead process; returns false when another process was faster. */
function clear(file: string, text: string): boolean {
	const aside = `${file}.${process.pid}.dead`;
	try {
		renameSync(file, aside);
	} catch {
		// Another process has already removed it.
		return false;
	}
	const isSame = readFileSync(aside, 'utf8') === text;
	if (!isSame) linkSync(aside, file);
	unlinkSync(aside);
	return isSame;
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		// Released in the meantime.
		return '';
	}
}

function takeFromDead(file: string, text: string): boolean {
	const found = read(file);
	return !isHeld(file, found) && clear(file, found) && take(file, text);
}

function touch(file: string): void {
	const now = new Date();
	try {
		utimesSync(file, now, now);
	} catch {
		// Removed by hand: the publisher keeps running.
	}
}

function refuse(file: string): never {
	const pid = identityIn(read(file))?.pid;
	throw new LockedError(
		`Another publisher${pid === undefined ? '' : ` (process ${pid})`} works in ${dirname(file)}. Stop it first, or ask ` +
			'it over HTTP. If it ran in another container or on another machine and is gone, try again in half a minute. ' +
			'Nothing has been changed.',
	);
}

/**
 * Locks the folder of `file` for this process, since two publishers would overwrite each other's files. Returns a
 * function that releases the lock.
 * @throws {LockedError} when another running process holds it.
 */
export function lock(file: string): () => void {
	mkdirSync(dirname(file), { recursive: true });
	const text = JSON.stringify(ownIdentity());
	if (!take(file, text) && !takeFromDead(file, text)) refuse(file);
	const touching = setInterval(() => touch(file), TOUCH_EVERY_MS).unref();
	return () => {
		clearInterval(touching);
		if (read(file) === text) unlinkSync(file);
	};
}
