import type { LogEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import { FormerAddresses } from '../addresses/former-addresses.ts';
import { RestoredSites } from '../state/restored-sites.ts';
import type { SavedStates } from '../state/saved-states.ts';
import type { SiteState } from '../state/site-state.ts';
import { StateError } from '../state/state-file.ts';
import { type LogCopy, LogError } from '@portolano/follower';

export interface Restored {
	store: Store;
	former: FormerAddresses;
	/** The last entry applied; undefined when the whole log is still to be read. */
	last: LogEntry | undefined;
	/** The sites whose state was restored. */
	restored: RestoredSites;
	/** Why the copy of the log could not be used; undefined when it could. */
	damage?: string;
}

/** Applies a log, and restores each state where log and clock are as when it was written. */
class Restoring {
	readonly store: Store;
	readonly former: FormerAddresses;
	readonly restored = new RestoredSites();
	readonly #states: SavedStates;
	readonly #waiting: SiteState[];

	/** `now` is the time of the store's clock when there is no state. */
	constructor(states: SavedStates, now: string) {
		this.#states = states;
		this.#waiting = [...states.inOrder];
		this.store = createStore({ now: this.#waiting[0]?.now ?? now });
		this.former = new FormerAddresses(this.store);
		this.#restoreReached();
	}

	apply(entry: LogEntry): void {
		const applied = this.store.apply(entry);
		this.former.learn(applied, entry);
		this.restored.note(applied);
		this.#restoreReached();
	}

	/** Moves the clock, unless it is at `now` or later. */
	advance(now: string): void {
		if (now <= this.store.now) return;
		const applied = this.store.advance(now);
		this.former.learn(applied);
		this.restored.note(applied);
	}

	#restoreReached(): void {
		while (this.#waiting[0]?.log.seq === this.store.seq) {
			const state = this.#waiting.shift();
			if (state) this.#restore(state);
		}
	}

	#restore(state: SiteState): void {
		this.advance(state.now);
		try {
			this.restored.restore(this.store, state);
		} catch (error) {
			if (!(error instanceof StateError)) throw error;
			this.#states.refuse(state.site, error.message);
		}
	}
}

function applyAll(copy: LogCopy, states: SavedStates, now: string): Restored {
	const { entries, beginsWith } = copy.read(states.inOrder.map(({ log }) => log));
	states.check(beginsWith, now);
	const restoring = new Restoring(states, now);
	let last: LogEntry | undefined;
	for (const entry of entries) {
		restoring.apply(entry);
		last = entry;
	}
	restoring.advance(now);
	const { store, former, restored } = restoring;
	return { store, former, restored, last };
}

/**
 * Builds the store from the copy of the log and from the states of the sites. A copy with an invalid entry, damaged or
 * written by another version, is emptied: the CMS has the whole log in the current format.
 */
export function restoreStore(copy: LogCopy, states: SavedStates, now: string): Restored {
	try {
		return applyAll(copy, states, now);
	} catch (error) {
		if (!(error instanceof LogError)) throw error;
		copy.startAnew();
		for (const { site } of states.inOrder) states.refuse(site, 'the copy of the log is read again');
		const damage = `${error.message} It was kept as ${copy.file}.unreadable, and the log is read again from the CMS.`;
		const store = createStore({ now });
		const former = new FormerAddresses(store);
		return { store, former, restored: new RestoredSites(), last: undefined, damage };
	}
}
