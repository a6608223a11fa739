import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeLeftovers, touchLocks } from './lock-age.ts';
import { createLock, readLock, removeLock, setAside } from './lock-files.ts';
import { identityIn, isHeld } from './lock-holder.ts';
import { ownIdentity } from './process-identity.ts';

/** Thrown when another process works in the folder. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

/** How often the holder touches its lock. */
const TOUCH_EVERY_MS = 5_000;

function takeFromDead(file: string, text: string): boolean {
	const found = readLock(file);
	if (isHeld(file, found)) return false;
	removeLock(file, found);
	return createLock(file, text);
}

/** Whether a running process holds a lock that was set aside by mistake. Deletes those of dead processes. */
function isHeldAside(file: string, ownText: string): boolean {
	const locks = setAside(file).map((aside) => ({ aside, text: readLock(aside) }));
	const others = locks.filter(({ text }) => text !== ownText);
	const held = others.filter(({ aside, text }) => isHeld(aside, text));
	for (const lock of others) if (!held.includes(lock)) rmSync(lock.aside, { force: true });
	return held.length > 0;
}

/** Deletes every lock with this text. Other processes may set it aside and put it back meanwhile. */
function release(file: string, text: string): void {
	const isOwn = (lock: string) => readLock(lock) === text;
	do {
		if (isOwn(file)) removeLock(file, text);
		for (const aside of setAside(file).filter(isOwn)) rmSync(aside, { force: true });
	} while ([...setAside(file), file, ...setAside(file)].some(isOwn));
}

function take(file: string, text: string): boolean {
	if (!createLock(file, text) && !takeFromDead(file, text)) return false;
	if (!isHeldAside(file, text)) return true;
	release(file, text);
	return false;
}

/** Returns the name of the programs that use the lock `<name>.lock`, such as `publisher`. */
const programOf = (file: string) => basename(file, '.lock');

function refuse(file: string): never {
	const locks = [file, ...setAside(file)];
	const pid = locks.map((lock) => identityIn(readLock(lock))?.pid).find((found) => found !== undefined);
	throw new LockedError(
		`Another ${programOf(file)}${pid === undefined ? '' : ` (process ${pid})`} works in ${dirname(file)}. Stop it first, or ask ` +
			'it over HTTP. If it ran in another container or on another machine and is gone, try again in half a minute. ' +
			'Nothing has been changed.',
	);
}

function isKept(file: string, text: string): boolean {
	try {
		// Another process may be moving the lock at this moment: then the second attempt finds it.
		return touchLocks(file, text) || createLock(file, text) || touchLocks(file, text);
	} catch {
		// The folder can't be read or written at the moment. The next attempt comes well before the lock looks dead.
		return true;
	}
}

/**
 * Touches the lock, and restores it when it was removed by hand.
 * @throws {LockedError} when another process has taken it over.
 */
function keep(file: string, text: string): void {
	if (isKept(file, text)) return;
	throw new LockedError(
		`This ${programOf(file)} was suspended for so long that another one took over ${dirname(file)}. It ends at once, so that ` +
			'the two do not overwrite each other. What is online is whole; the other goes on.',
	);
}

/**
 * Locks the folder of `file` for this process, since two programs of the same name, `<name>.lock`, would overwrite each other's files. Returns a
 * function that releases the lock. When another process has taken the lock over, for example because this machine was
 * suspended, the uncaught {@link LockedError} ends this process.
 * @throws {LockedError} when another running process holds it.
 */
export function lock(file: string): () => void {
	mkdirSync(dirname(file), { recursive: true });
	const text = JSON.stringify({ ...ownIdentity(), lock: randomUUID() });
	if (!take(file, text)) refuse(file);
	removeLeftovers(file);
	const touching = setInterval(() => keep(file, text), TOUCH_EVERY_MS).unref();
	return () => {
		clearInterval(touching);
		release(file, text);
	};
}
