import type { Outline } from '@portolano/content-models';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { StaticMap } from './content.ts';
import { staticMap } from './static-map.ts';

const square = (x: number, y: number, size: number): Outline => [
	[
		[
			[x, y],
			[x + size, y],
			[x + size, y + size],
			[x, y + size],
			[x, y],
		],
	],
];

const map: StaticMap = {
	id: 'mappa',
	title: 'Mappa delle aree',
	description: 'Gli stessi luoghi sono nell’elenco.',
	boundary: square(17.1, 40.3, 0.4),
	zones: [
		{ code: '1', outline: square(17.2, 40.4, 0.05), isMarked: true },
		{ code: '2', outline: square(17.25, 40.4, 0.05), isMarked: false },
	],
	markers: [{ shape: 'circle', code: 'A1', coordinates: { longitude: 17.22, latitude: 40.42 } }],
};

/** The names and attributes of the elements of a well-formed image. */
function elementsOf(svg: string) {
	const found: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
	parser.write(svg).close();
	return found;
}

const svgOf = (changes: Partial<StaticMap> = {}) => staticMap({ ...map, ...changes }) ?? '';

test('is an image with a title and a description, without scripts and inline styles', () => {
	const elements = elementsOf(svgOf());
	expect(elements[0]).toMatchObject({
		name: 'svg',
		attributes: { role: 'img', 'aria-labelledby': 'mappa-title mappa-desc' },
	});
	expect(elements.filter(({ name }) => name === 'script' || name === 'style')).toEqual([]);
	expect(elements.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});

test('tells marked zones by a pattern and markers by their code', () => {
	expect(svgOf().match(/url\(#mappa-hatch\)/g)).toHaveLength(1);
	expect(svgOf()).toContain('>A1</text>');
	expect(svgOf()).toMatch(/>\d+ (k?m)<\/text>/);
});

test('carries the words of what was not checked', () => {
	expect(svgOf({ warning: 'Dato dimostrativo, non verificato' })).toContain(
		'>Dato dimostrativo, non verificato</text>',
	);
	expect(svgOf()).not.toContain('non verificato');
});

test('texts can’t become markup', () => {
	const hostile = '"><script>alert(1)</script>';
	const svg = svgOf({
		title: hostile,
		description: hostile,
		warning: hostile,
		markers: [{ shape: 'square', code: hostile, coordinates: { longitude: 17.2, latitude: 40.4 } }],
	});
	expect(elementsOf(svg).map(({ name }) => name)).not.toContain('script');
});

test('one place alone is shown with what is around it', () => {
	const svg = svgOf();
	expect(elementsOf(svg)[0]?.attributes['viewBox']).toBe('0 0 480 480');
});

test('an outline of thousands of positions makes a small image', () => {
	const wavy = Array.from({ length: 4000 }, (_, index): [number, number] => {
		const angle = (index / 4000) * 2 * Math.PI;
		return [17.2 + Math.cos(angle) * 0.1, 40.4 + Math.sin(angle) * 0.1];
	});
	expect(svgOf({ zones: [{ code: '1', outline: [[wavy]], isMarked: true }] }).length).toBeLessThan(24_000);
});

test('without places there is no map', () => {
	expect(staticMap({ ...map, boundary: undefined, zones: [], markers: [] })).toBeUndefined();
});
