import { createStore } from '@portolano/content-store';
import { buildMedia } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { sizeText } from './files.ts';
import { focusOf, pictureForOthers, pictureProps } from './pictures.ts';

function openPage() {
	const store = createStore({ now: '2026-11-22T09:00:00.000Z' });
	const recorder = store.recorder();
	const language = 'it' as const;
	return { recorder, context: { language, view: store.view({ site: 'portale', language, recorder }) } };
}

test('sizes are rounded, with the comma in Italian', () => {
	expect([
		sizeText(12, 'it'),
		sizeText(120_400, 'it'),
		sizeText(1_440_000, 'it'),
		sizeText(2_000_000, 'en'),
	]).toEqual(['1 kB', '120 kB', '1,4 MB', '2 MB']);
});

test('the focus is the corner or side nearest to the focal point', () => {
	expect([
		focusOf(undefined),
		focusOf({ x: 50, y: 20 }),
		focusOf({ x: 90, y: 90 }),
		focusOf({ x: 50, y: 50 }),
	]).toEqual(['center', 'top', 'bottom-right', 'center']);
});

test('a decorative picture has an empty alternative text', () => {
	const media = buildMedia();
	const { context } = openPage();
	const said = pictureProps(context, media);
	const silent = pictureProps(context, media, { isDecoration: true });
	expect([said.alt, silent.alt]).toEqual([media.alternativeText.it, '']);
	expect(said.src).toMatch(/^\/file\/[0-9a-f]{16}\//);
});

test('a page reports the files of the pictures it shows, and no others', () => {
	const { context, recorder } = openPage();
	const { src, srcset, sources } = pictureProps(context, buildMedia());
	const shown = [src, srcset, ...(sources ?? []).map((source) => source.srcset)].join(', ');
	const paths = shown.split(', ').map((candidate) => candidate.split(' ')[0]);
	expect(new Set(recorder.files.keys())).toEqual(new Set(paths));
});

test('other programs get the JPEG made for them; older pictures without one, their widest variant', () => {
	const media = buildMedia();
	const [first] = media.variants;
	const shareImage = first && { ...first, width: 1200, height: 630, format: 'jpeg' as const };

	expect(pictureForOthers({ ...media, shareImage })).toBe(shareImage);
	expect(pictureForOthers(media)).toBe(media.variants.at(-1));
});
