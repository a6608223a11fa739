import { setImmediate } from 'node:timers/promises';
import type { LogEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import { FormerAddresses } from '../addresses/former-addresses.ts';

/** An entry of the log, and a time. */
export interface Position {
	readonly seq: number;
	/** An ISO instant. */
	readonly now: string;
}

/** The documents at a position, and the addresses that documents have left by then. */
export interface StateAt {
	readonly store: Store;
	readonly former: FormerAddresses;
}

/** Entries applied at once: others have their turn after them. */
const entriesAtOnce = 200;

/** Builds the state at a position of a log, which goes at least that far. */
export async function stateAt({ seq, now }: Position, log: Iterable<LogEntry>): Promise<StateAt> {
	const store = createStore({ now });
	const former = new FormerAddresses(store);
	for (const entry of log) {
		if (entry.seq > seq) break;
		former.learn(store.apply(entry), entry);
		if (entry.seq % entriesAtOnce === 0) await setImmediate();
	}
	return { store, former };
}
