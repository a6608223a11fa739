/** A facet of a shard: its values, and which of them each page has. */
export interface Facet {
	/** The most frequent first. */
	values: string[];
	/**
	 * The pages in the order of their slots: one character for each value of a page, whose code tells the value and
	 * whether it is the page's last. So a gzipped head takes little more than what the values say.
	 */
	slots: string;
}

/** Code of the first value; a page without values has the character before it. */
const FIRST = 0x30;
const NONE = String.fromCharCode(FIRST - 1);

/** Packs the values of the pages of a shard, in the order of their slots. */
export function packedFacet(pages: readonly (readonly string[])[]): Facet {
	const counts = new Map<string, number>();
	for (const value of pages.flatMap((values) => [...new Set(values)]))
		counts.set(value, (counts.get(value) ?? 0) + 1);
	const ordered = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	const values = ordered.map(([value]) => value);
	const numbers = new Map(values.map((value, number) => [value, number]));
	const codes = pages.map((own) => {
		const sorted = [...new Set(own)].map((value) => numbers.get(value) ?? 0).sort((a, b) => a - b);
		return sorted.length === 0
			? NONE
			: sorted.map((number, at) => codeOf(number, at === sorted.length - 1)).join('');
	});
	return { values, slots: codes.join('') };
}

function codeOf(number: number, isLast: boolean): string {
	return String.fromCharCode(FIRST + 2 * number + (isLast ? 1 : 0));
}

/** Returns the values of each page, by slot. */
export function unpackedFacet({ values, slots }: Facet): string[][] {
	const pages: string[][] = [];
	let own: string[] = [];
	for (let at = 0; at < slots.length; at++) {
		const code = slots.charCodeAt(at) - FIRST;
		const value = values[code >> 1];
		if (value !== undefined) own.push(value);
		if (code >= 0 && code % 2 === 0) continue;
		pages.push(own);
		own = [];
	}
	return pages;
}
