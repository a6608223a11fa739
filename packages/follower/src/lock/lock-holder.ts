import { statSync } from 'node:fs';
import { ageOf } from './lock-age.ts';
import { readLock } from './lock-files.ts';
import { isRunning, type ProcessIdentity, processIdentity } from './process-identity.ts';

/** Age at which a lock is taken over when its holder's process can't be checked from here. */
const DEAD_AFTER_MS = 30_000;

/** Returns the process named in a lock. */
export function identityIn(text: string): ProcessIdentity | undefined {
	try {
		return processIdentity.parse(JSON.parse(text));
	} catch {
		// Written by another version of the program.
		return undefined;
	}
}

/** Whether a running process may hold the lock `file`, which has this text. */
export function isHeld(file: string, text: string): boolean {
	// An earlier version could be killed between creating the lock and writing its process id.
	if (text === '') return false;
	const holder = identityIn(text);
	const isThere = holder && isRunning(holder);
	return isThere ?? ageOf(file) < DEAD_AFTER_MS;
}

/** The process that has locked a folder. */
export interface LockHolder {
	/** Undefined when another version of the program has written the lock. */
	readonly pid: number | undefined;
	/** Undefined when it can't be checked from here, because it runs in another container or on another machine. */
	readonly isRunning: boolean | undefined;
	readonly touchedAt: Date;
}

/** Returns the holder of the lock `file`, without changing anything; undefined when the folder is not locked. */
export function lockHolder(file: string): LockHolder | undefined {
	const text = readLock(file);
	if (text === '') return undefined;
	const holder = identityIn(text);
	return {
		pid: holder?.pid,
		isRunning: holder && isRunning(holder),
		touchedAt: statSync(file).mtime,
	};
}
