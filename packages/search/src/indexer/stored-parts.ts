import type { IndexStorage } from './storage.ts';

interface StoredPart {
	readonly items: readonly object[];
	readonly hash: string;
}

/** Stores parts of shards as JSON, those that consist of the same objects as an earlier one without looking at their content. */
export class StoredParts {
	/** By the first object of each. */
	readonly #known = new WeakMap<object, StoredPart>();

	/** Stores what `content` returns, which depends on `items` alone; returns its hash. */
	write(items: readonly object[], content: () => object, storage: IndexStorage): string {
		const [first] = items;
		const known = first && this.#known.get(first);
		const isSame = known?.items.length === items.length && items.every((one, at) => one === known.items[at]);
		if (known && isSame) return known.hash;
		const hash = storage.write(JSON.stringify(content()));
		if (first) this.#known.set(first, { items, hash });
		return hash;
	}
}
