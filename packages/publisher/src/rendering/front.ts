/**
 * Goes through a map or a set whose entries are deleted as they are taken, those added later included. Beginning anew for
 * each entry would pass the places of all deleted ones: seconds for 100,000 pages.
 */
export class Front<Entry> {
	readonly #begin: () => Iterator<Entry>;
	#entries: Iterator<Entry>;

	constructor(begin: () => Iterator<Entry>) {
		this.#begin = begin;
		this.#entries = begin();
	}

	/** Returns the next entry, which must be deleted before the next call; undefined when there is none. */
	next(): Entry | undefined {
		const found = this.#entries.next();
		if (!found.done) return found.value;
		this.#entries = this.#begin();
		const added = this.#entries.next();
		return added.done ? undefined : added.value;
	}
}
