import type { Coordinates, Outline } from '@portolano/content-models';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { PointsMap } from './content.ts';
import { pointsMap } from './points-map.ts';

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

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

const map: PointsMap = {
	id: 'mappa',
	title: 'Mappa dei luoghi',
	description: 'Gli stessi luoghi sono nell’elenco.',
	boundary: square(17.1, 40.3, 0.4),
	districts: [{ name: 'Porto vecchio', outline: square(17.2, 40.4, 0.05) }],
	points: [
		{ number: 1, coordinates: at(40.41, 17.21) },
		{ number: 2, coordinates: at(40.5, 17.4) },
	],
};

const imageOf = (changes: Partial<PointsMap> = {}) => pointsMap({ ...map, ...changes }) ?? '';

/** The elements of a well-formed image, and its texts. */
function partsOf(svg: string) {
	const names: string[] = [];
	const texts: string[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		names.push(name);
		expect(Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
	});
	parser.on('text', (text) => texts.push(text));
	parser.write(svg).close();
	return { names, texts };
}

test('shows each place with its number, the names of districts and the scale', () => {
	const { texts } = partsOf(imageOf());
	expect(texts).toEqual(expect.arrayContaining(['1', '2', 'Porto vecchio', '5 km']));
});

test('waters within the boundary have the colour of the sea, and lie over the land, which lies over that around it', () => {
	const around = square(17, 40.2, 0.9);
	const image = imageOf({ surroundings: around, waters: square(17.22, 40.42, 0.02) });
	const fills = [...image.matchAll(/<path d="[^"]+" fill="(#\w+)"/g)].map(([, fill]) => fill);
	const [, sea] = /<rect [^>]*fill="(#\w+)"/.exec(image) ?? [];
	expect(fills.slice(0, 3)).toEqual(['#ebe7de', '#f6f3ec', sea]);
});

test('few places at one point are moved apart, each with its number', () => {
	const points = [1, 2, 3].map((number) => ({ number, coordinates: at(40.41, 17.21) }));
	const { texts } = partsOf(imageOf({ points }));
	expect(texts).toEqual(expect.arrayContaining(['1', '2', '3']));
});

test('places that could not be moved apart without leaving their point are one square', () => {
	const points = Array.from({ length: 14 }, (_, index) => ({
		number: index + 1,
		coordinates: at(40.41, 17.21),
	}));
	const { texts } = partsOf(imageOf({ points }));
	expect(texts).toContain('14');
	expect(texts).not.toContain('2');
});

test('of many places those that would cover one another are one square with their number', () => {
	const crowd = Array.from({ length: 30 }, (_, index) => ({
		number: index + 3,
		coordinates: at(40.41 + index * 0.00001, 17.21),
	}));
	const points = [{ number: 1, coordinates: at(40.55, 17.3) }, ...crowd];
	const { names, texts } = partsOf(imageOf({ points }));
	expect(names.filter((name) => name === 'rect')).toHaveLength(2);
	expect(texts).toEqual(expect.arrayContaining(['1', '30']));
	expect(texts).not.toContain('3');
});

test('a place alone is a pin, with what is around it', () => {
	const { texts } = partsOf(imageOf({ points: [{ coordinates: at(40.41, 17.21) }] }));
	expect(texts).toEqual(expect.arrayContaining(['Porto vecchio', '2 km']));
});

test('without places there is no map', () => {
	expect(pointsMap({ ...map, points: [] })).toBeUndefined();
});

test('2,000 places make a small image', () => {
	const points = Array.from({ length: 2000 }, (_, index) => ({
		number: index + 1,
		coordinates: at(40.3 + ((index * 37) % 997) / 2500, 17.1 + ((index * 91) % 991) / 2500),
	}));
	expect(imageOf({ points }).length).toBeLessThan(60_000);
});

test('texts can’t become markup, and any places make a well-formed image', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.constantFrom('"><script>alert(1)</script>', '</text><image href="x"/>', '&lt;b&gt;', ']]>', '<!--'),
	);
	// What XML can't have is refused before: the text of the log is clean.
	const text = hostile.map((value) => value.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}]/gu, ''));
	const place = fc.record({
		number: fc.integer({ min: 1, max: 9999 }),
		coordinates: fc.record({
			latitude: fc.double({ min: 40, max: 41, noNaN: true }),
			longitude: fc.double({ min: 17, max: 18, noNaN: true }),
		}),
	});
	fc.assert(
		fc.property(text, fc.array(place, { minLength: 1, maxLength: 40 }), (name, points) => {
			const districts = [{ name, outline: square(17.2, 40.4, 0.2) }];
			const svg = imageOf({ title: name, description: name, districts, points });
			const { names } = partsOf(svg);

			expect(svg).not.toContain('NaN');
			expect(names.filter((element) => element === 'script' || element === 'image')).toEqual([]);
		}),
	);
});

test('a route is whole where it is a track and dashed where it only joins the stages; a map that was not checked says so', () => {
	const points = [17.2, 17.21].map((longitude, index) => ({
		number: index + 1,
		coordinates: { latitude: 40.4, longitude },
	}));
	const line = points.map(({ coordinates }) => [coordinates.longitude, coordinates.latitude] as const);
	const map = { id: 'a', title: 'b', description: 'c', districts: [], points, extent: 'streets' as const };
	const traced = pointsMap({ ...map, route: { line, isTrack: true }, warning: 'Non <verificato>' });
	const joined = pointsMap({ ...map, route: { line, isTrack: false } });

	expect(traced).toContain('class="pt-map-route"');
	expect(traced).not.toContain('stroke-dasharray="2 7"');
	expect(traced).toContain('Non &lt;verificato&gt;');
	expect(joined).toContain('stroke-dasharray="2 7"');
});
