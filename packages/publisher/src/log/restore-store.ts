import type { LogEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import { FormerAddresses } from '../addresses/former-addresses.ts';
import type { LogCopy } from './log-copy.ts';
import { LogError } from './parse-entry.ts';

interface Restored {
	store: Store;
	former: FormerAddresses;
	/** The last entry applied; undefined when the whole log is still to be read. */
	last: LogEntry | undefined;
	/** Why the copy of the log could not be used; undefined when it could. */
	damage?: string;
}

function applyAll(copy: LogCopy, now: string): Restored {
	const store = createStore({ now });
	const former = new FormerAddresses(store);
	let last: LogEntry | undefined;
	for (const entry of copy.read().entries) {
		former.learn(store.apply(entry), entry);
		last = entry;
	}
	return { store, former, last };
}

/**
 * Builds the store from the copy of the log. A copy with an invalid entry, damaged or written by another version, is
 * emptied: the CMS has the whole log in the current format.
 */
export function restoreStore(copy: LogCopy, now: string): Restored {
	try {
		return applyAll(copy, now);
	} catch (error) {
		if (!(error instanceof LogError)) throw error;
		copy.startAnew();
		const damage = `${error.message} It was kept as ${copy.file}.unreadable, and the log is read again from the CMS.`;
		const store = createStore({ now });
		return { store, former: new FormerAddresses(store), last: undefined, damage };
	}
}
