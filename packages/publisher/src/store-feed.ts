import type { LogEntry, Reference } from '@portolano/content-models';
import type { PageName, Store, StoreUpdate } from '@portolano/content-store';
import type { StoreChange } from './rendering/store-change.ts';

/** The way by which the store of the publisher changes: workers that render from stores of their own follow it. */
export class StoreFeed {
	readonly store: Store;
	readonly #followers = new Set<(change: StoreChange) => void>();

	constructor(store: Store) {
		this.store = store;
	}

	/** Calls `follower` after every change, from now on. Returns the function that ends it. */
	follow(follower: (change: StoreChange) => void): () => void {
		this.#followers.add(follower);
		return () => this.#followers.delete(follower);
	}

	/** @throws What {@link Store.apply} throws. */
	apply(entry: LogEntry): StoreUpdate {
		const applied = this.store.apply(entry);
		this.#tell({ entry });
		return applied;
	}

	/** @throws What {@link Store.advance} throws. */
	advance(now: string): StoreUpdate {
		const applied = this.store.advance(now);
		this.#tell({ now });
		return applied;
	}

	hold(reference: Reference): readonly PageName[] {
		const touched = this.store.hold(reference);
		this.#tell({ hold: reference });
		return touched;
	}

	unhold(reference: Reference): readonly PageName[] {
		const touched = this.store.unhold(reference);
		this.#tell({ unhold: reference });
		return touched;
	}

	#tell(change: StoreChange): void {
		for (const follower of this.#followers) follower(change);
	}
}
