import { expect, test } from 'vitest';
import { outline, readOutline } from './outline.ts';

const ring = [
	[17.2, 40.4],
	[17.3, 40.4],
	[17.3, 40.5],
	[17.2, 40.4],
];
const polygon = { type: 'Polygon', coordinates: [ring] };

test.each([
	['a polygon', polygon],
	['several polygons', { type: 'MultiPolygon', coordinates: [[ring]] }],
	['a feature', { type: 'Feature', properties: { name: 'Borgo' }, geometry: polygon }],
	[
		'a collection',
		{ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: polygon }] },
	],
	['a polygon with altitudes', { type: 'Polygon', coordinates: [ring.map((position) => [...position, 12])] }],
])('%s in GeoJSON is read', (_, value) => {
	expect(readOutline(JSON.stringify(value))).toEqual([[ring]]);
});

test.each([
	['no JSON', 'Via Roma'],
	['a point', '{"type":"Point","coordinates":[17.2,40.4]}'],
	[
		'metres instead of degrees',
		JSON.stringify({ type: 'Polygon', coordinates: [ring.map(([x = 0]) => [x * 40_000, 4_480_000])] }),
	],
	['a line for a ring', JSON.stringify({ type: 'Polygon', coordinates: [ring.slice(0, 2)] })],
])('%s is no outline', (_, text) => {
	expect(readOutline(text)).toBeUndefined();
});

test('an empty field has no outline, and one that can’t be read has one that the schema refuses', () => {
	expect(outline(' ')).toBeUndefined();
	expect(outline('Via Roma')).toEqual([]);
});
