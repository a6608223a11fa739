import { expect, test } from 'vitest';
import { packedFacet, unpackedFacet } from './facets.ts';

test('the values of each page are kept, whether it has none, one or several', () => {
	const pages = [['Anagrafe'], [], ['Tributi', 'Anagrafe'], ['Anagrafe', 'Anagrafe'], ['Scuola']];

	expect(unpackedFacet(packedFacet(pages))).toEqual([
		['Anagrafe'],
		[],
		['Anagrafe', 'Tributi'],
		['Anagrafe'],
		['Scuola'],
	]);
});

test('more values than ASCII has letters are kept', () => {
	const pages = Array.from({ length: 3000 }, (_, page) => [`Ufficio ${String(page % 1500)}`]);

	expect(unpackedFacet(packedFacet(pages))).toEqual(pages);
});

test('the same pages give the same facet, and the order of the values of a page does not count', () => {
	expect(packedFacet([['b', 'a'], ['c']])).toEqual(packedFacet([['a', 'b'], ['c']]));
});
