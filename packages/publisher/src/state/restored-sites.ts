import type { Reference, SiteKey } from '@portolano/content-models';
import type { Applied, Store } from '@portolano/content-store';
import { MissedChanges } from './missed-changes.ts';
import type { SiteState } from './site-state.ts';
import { StateError } from './state-file.ts';

/** The state of a site that is not open yet, and what changed since. */
export interface RestoredSite {
	readonly state: SiteState;
	readonly missed: MissedChanges;
}

/** Sites whose recordings were restored into the store, until they are opened. */
export class RestoredSites {
	readonly #sites = new Map<SiteKey, RestoredSite>();

	/** Returns the state of a site, and what changed since; undefined when it has none that can be used. */
	take(site: SiteKey): RestoredSite | undefined {
		const restored = this.#sites.get(site);
		this.#sites.delete(site);
		return restored;
	}

	/** Notes what a log entry, the clock, or a document held back or restored, changed. */
	note(applied: Applied): void {
		for (const { missed } of this.#sites.values()) missed.note(applied);
	}

	/**
	 * Restores the recordings of a site. The store must have applied the log up to the state, until its time; it takes over
	 * the documents held back.
	 * @throws {StateError} when it cannot be used; then the recordings are not restored.
	 */
	restore(store: Store, state: SiteState): void {
		if (state.now < store.now)
			throw new StateError(`it is of an earlier time (${state.now}) than another site`);
		this.#hold(store, state.held);
		try {
			store.restoreRecordings(state.site, state.recordings);
		} catch (cause) {
			throw new StateError('its recordings are incomplete', { cause });
		}
		this.#sites.set(state.site, { state, missed: new MissedChanges(state.site) });
	}

	/** Forgets the sites that are left. */
	forgetRest(store: Store): void {
		for (const site of this.#sites.keys()) store.forgetRecordings(site);
		this.#sites.clear();
	}

	/** Holds back exactly the documents of `held`. */
	#hold(store: Store, held: readonly Reference[]): void {
		const wanted = new Set(held.map(({ type, id }) => `${type}/${id}`));
		for (const reference of store.held)
			if (!wanted.has(`${reference.type}/${reference.id}`))
				this.note({ changes: [], touched: store.unhold(reference) });
		for (const reference of held) this.note({ changes: [], touched: store.hold(reference) });
	}
}
