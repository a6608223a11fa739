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

/** Another publisher works in the folder. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

/** The holder touches its lock so often, and is taken for dead when it has not for so long and cannot be looked for. */
const TOUCH_EVERY_MS = 5_000;
const DEAD_AFTER_MS = 30_000;

function identityIn(text: string): ProcessIdentity | undefined {
	try {
		return processIdentity.parse(JSON.parse(text));
	} catch {
		// Written by another version.
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

/** Makes the lock, whole at once; false when there is one. */
function take(file: string, text: string): boolean {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, text, { mode: 0o600 });
	try {
		linkSync(own, file);
		return true;
	} catch {
		// There is one: who has it is looked at next, and told.
		return false;
	} finally {
		unlinkSync(own);
	}
}

/** Removes the lock of a dead process; false when another process has replaced it meanwhile. */
function clear(file: string, text: string): boolean {
	const aside = `${file}.${process.pid}.dead`;
	try {
		renameSync(file, aside);
	} catch {
		// It is gone: somebody else was faster.
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
		// Given back meanwhile.
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
		// Somebody has removed it by hand: that ends no publisher.
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
 * Takes the folder of `file` for this process; answers how to give it back. Throws a {@link LockedError} when another
 * process that is alive has it: two publishers would write over each other.
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
