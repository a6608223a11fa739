/** A page of a list, counted from the head of the order (`number`) or from its end (`fromEnd`). */
export type PageChoice = { number: number; size: number } | { fromEnd: number; size: number };

/**
 * Returns how many pages `total` items fill: every page has `size` items except the first, which has from `size` to
 * `2 × size − 1`. So the first page is never almost empty, and an item added at the head changes only the first page
 * until that is split in two.
 */
export function pageCount(total: number, size: number): number {
	if (!Number.isInteger(size) || size < 1) {
		throw new RangeError(
			`A page cannot have ${size} items: it has at least one. Change the size in the query.`,
		);
	}
	return Math.max(1, Math.floor(total / size));
}

/** Returns the first position of a page and the one after its last; an empty range for a page that doesn't exist. */
export function pageBounds(total: number, page: PageChoice): readonly [from: number, to: number] {
	const pages = pageCount(total, page.size);
	const fromEnd = 'fromEnd' in page ? page.fromEnd : pages - page.number + 1;
	if (!Number.isInteger(fromEnd) || fromEnd < 1 || fromEnd > pages) return [total, total];
	return [fromEnd === pages ? 0 : total - fromEnd * page.size, total - (fromEnd - 1) * page.size];
}
