/**
 * Returns the pages that page `number` of `count` links to: the first, the last and those next to `number`; `gap`
 * replaces those left out.
 */
export function shownPages(number: number, count: number): (number | 'gap')[] {
	const kept = Array.from({ length: count }, (_, index) => index + 1).filter(
		(page) => page === 1 || page === count || Math.abs(page - number) <= 1,
	);
	return kept.flatMap((page, index) => {
		const before = kept[index - 1] ?? 0;
		return page - before > 1 ? ['gap' as const, page] : [page];
	});
}
