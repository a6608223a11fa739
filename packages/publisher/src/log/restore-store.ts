import type { LogEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import type { LogCopy } from './log-copy.ts';
import { LogError } from './parse-entry.ts';

interface Restored {
	store: Store;
	/** The last entry applied; none when all of the log is still to be read. */
	last: LogEntry | undefined;
}

function applyAll(copy: LogCopy, now: string): Restored {
	const store = createStore({ now });
	let last: LogEntry | undefined;
	for (const entry of copy.read()) {
		store.apply(entry);
		last = entry;
	}
	return { store, last };
}

/**
 * What the copy of the log holds, in a store. A copy with an entry that cannot be read, damaged or written by another
 * version, is begun anew: the CMS has the whole log, in the shape of today.
 */
export function restoreStore(copy: LogCopy, now: string): Restored {
	try {
		return applyAll(copy, now);
	} catch (error) {
		if (!(error instanceof LogError)) throw error;
		copy.startAnew();
		return { store: createStore({ now }), last: undefined };
	}
}
