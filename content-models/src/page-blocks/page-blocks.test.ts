import { describe, expect, test } from 'vitest';
import { BLOCK_PICTURES_MAX, PAGE_BLOCKS_MAX, pageBlocks } from './page-blocks.ts';
import { pageBlockKinds, pageBlocksOf } from './registry.ts';

const title = { it: 'Titolo' };
const media = { type: 'media', id: 'picture' };
const hero = { kind: 'hero', title, actions: [] };
const search = { kind: 'search', title };
const gallery = (count: number) => ({ kind: 'gallery', title, pictures: Array(count).fill(media) });

function reasons(blocks: unknown): string[] {
	return (pageBlocks.safeParse(blocks).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);
}

test('a page may have no blocks, or a hero and others', () => {
	expect(reasons([])).toEqual([]);
	expect(reasons([hero, search, gallery(3)])).toEqual([]);
});

test('only the first block is a hero, and one block is the search field', () => {
	expect(reasons([search, hero, search])).toEqual([
		'1.kind: A hero opens a page: before it there is only the state of alert.',
		'2.kind: A page has one search field.',
	]);
});

test('before the hero there may be the state of alert', () => {
	const alerts = { kind: 'alerts', title: { it: 'Allerte in corso' } };
	expect(reasons([alerts, hero, search])).toEqual([]);
	expect(reasons([search, alerts, hero])).toHaveLength(1);
	expect(reasons([alerts, hero, hero])).toHaveLength(1);
});

test('a page with too many blocks or pictures is refused', () => {
	const quotes = Array(PAGE_BLOCKS_MAX + 1).fill({ kind: 'quote', text: { it: 'Due mari.' } });
	expect(pageBlocks.safeParse(quotes).success).toBe(false);
	expect(pageBlocks.safeParse(quotes.slice(1)).success).toBe(true);
	expect(reasons([gallery(24), gallery(BLOCK_PICTURES_MAX - 24)])).toEqual([]);
	expect(reasons([gallery(24), gallery(24)])).toEqual([
		': The blocks bring up to 48 pictures; a page takes 40.',
	]);
});

test('a page with more text than fits its weight is refused, whatever language it is in', () => {
	const quotes = (count: number, more = {}) =>
		Array.from({ length: count }, () => ({ kind: 'quote', text: { it: 'a'.repeat(600), ...more } }));
	const text = { it: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'a'.repeat(20_000) }] }] };
	const long = { kind: 'text', title, text };
	const refused = [': The blocks have more text than one page takes.'];

	expect(reasons([long, ...quotes(12)])).toEqual([]);
	expect(reasons([long, ...quotes(12, { en: 'b'.repeat(600) })])).toEqual([]);
	expect(reasons([long, long])).toEqual(refused);
	expect(reasons([{ ...long, text: { it: text.it, en: [...text.it, ...text.it] } }])).toEqual(refused);
});

describe('a list', () => {
	const list = { kind: 'list', title, type: 'news', order: 'latest', number: 3 };

	test('is of a known type, order and size', () => {
		expect(reasons([list, { ...list, type: 'event', order: 'next', topic: 'turismo' }])).toEqual([]);
		for (const wrong of [
			{ type: 'menu' },
			{ order: 'random' },
			{ number: 0 },
			{ number: 13 },
			{ topic: 'mare' },
		])
			expect(reasons([{ ...list, ...wrong }])).not.toEqual([]);
	});

	test('is ordered by the nearest for events alone', () => {
		expect(reasons([{ ...list, order: 'next' }])).toEqual([
			'0.order: Only events can be listed by the nearest.',
		]);
	});
});

test('a video is on an approved platform', () => {
	const video = (url: string) => reasons([{ kind: 'video', title, url, still: media }]);
	expect(video('https://www.youtube.com/watch?v=abcdefghijk')).toEqual([]);
	expect(video('https://vimeo.com/123456789')).toEqual([]);
	for (const url of [
		'https://www.youtube.com/watch?v=abcdefghijk&list=x',
		'https://youtube.example.org/watch?v=abcdefghijk',
		'http://vimeo.com/123456789',
		'https://vimeo.com/123456789@example.org',
	])
		expect(video(url), url).not.toEqual([]);
});

test('a site for tourists lists no municipal services', () => {
	expect(pageBlocksOf('area')).toEqual(pageBlockKinds);
	expect(pageBlocksOf('brand')).not.toContain('useful-services');
});
