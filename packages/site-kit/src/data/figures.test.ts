import { createStore } from '@portolano/content-store';
import { buildLog, smallTown, smallTownNow, to } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { galleryFigures } from './figures.ts';

test('a gallery leaves out the picture under the heading', () => {
	const store = createStore({ now: smallTownNow });
	for (const entry of buildLog(smallTown())) store.apply(entry);
	const context = { view: store.view({ site: 'visit', language: 'it' }), language: 'it' } as const;
	const [castle, walls] = [
		to('media', 'media-il-castello-al-tramonto'),
		to('media', 'media-le-mura-antiche'),
	];
	const seen = (image?: typeof castle) =>
		galleryFigures(context, { gallery: [castle, walls], image }).map((figure) => figure.image.alt);

	expect(seen(castle)).toEqual(['Le mura antiche']);
	expect(seen()).toEqual(['Il castello al tramonto', 'Le mura antiche']);
});
