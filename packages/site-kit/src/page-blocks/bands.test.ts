import { pageBlockKinds } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { bandsOf } from './bands.ts';

test('bands without a colour of their own alternate, from the background of the page', () => {
	expect(bandsOf(['text', 'list', 'gallery'])).toEqual(['plain', 'muted', 'plain']);
	expect(bandsOf(['text', 'list', 'gallery'], 'plain')).toEqual(['muted', 'plain', 'muted']);
});

test('after a coloured band the page begins anew', () => {
	expect(bandsOf(['hero', 'text', 'quote', 'list', 'call-to-action', 'map'])).toEqual([
		'plain',
		'plain',
		'tint',
		'plain',
		'dark',
		'plain',
	]);
});

test('no two bands of one colour touch, whatever the blocks', () => {
	const others = pageBlockKinds.filter((kind) => kind !== 'hero');
	const triples = others.flatMap((one) =>
		others.flatMap((two) => others.map((three) => [one, two, three] as const)),
	);
	const touching = triples.filter((kinds) =>
		bandsOf(kinds, 'plain').some((band, index, bands) => band === (bands[index - 1] ?? 'plain')),
	);
	expect(triples.length).toBeGreaterThan(3000);
	expect(touching).toEqual([]);
});
