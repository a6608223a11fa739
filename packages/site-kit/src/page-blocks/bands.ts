import type { PageBlockKind } from '@portolano/content-models';
import type { Band } from './block-kit.ts';

/** Backgrounds of the kinds that have one of their own, and the one they take below a band of the same colour. */
const own: Partial<Record<PageBlockKind, readonly [Band, Band]>> = {
	search: ['tint', 'plain'],
	quote: ['tint', 'muted'],
	figures: ['dark', 'tint'],
	'call-to-action': ['dark', 'tint'],
};

/**
 * Returns the background of each block of a page, so that no two bands of one colour touch. `above` is the background
 * above the first block. An opening sets no limit to what follows: it has a picture or waves at its edge.
 */
export function bandsOf(kinds: readonly PageBlockKind[], above?: Band): Band[] {
	const bands: Band[] = [];
	for (const [index, kind] of kinds.entries()) {
		const previous = kinds[index - 1] === 'hero' ? undefined : (bands[index - 1] ?? above);
		const [first, second] = own[kind] ?? ['plain', 'muted'];
		bands.push(first === previous ? second : first);
	}
	return bands;
}
