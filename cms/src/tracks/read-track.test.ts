import { TRACK_POINTS_MAX } from '@portolano/content-models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GPX_BYTES_MAX, readTrack, storedTrack } from './read-track.ts';

type Point = readonly [number, number];

const points = (name: string, line: readonly Point[]) =>
	line.map(([lon, lat]) => `<${name} lat="${lat}" lon="${lon}"><ele>3</ele></${name}>`).join('');

const gpx = (inside: string) =>
	`<?xml version="1.0"?><gpx version="1.1" creator="a" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>b</name></metadata><wpt lat="1" lon="1"/>${inside}</gpx>`;

const recorded = (...parts: Point[][]) =>
	gpx(`<trk>${parts.map((part) => `<trkseg>${points('trkpt', part)}</trkseg>`).join('')}</trk>`);

const corner: Point[] = [
	[17.23, 40.47],
	[17.23, 40.472],
	[17.235, 40.472],
];

describe('a track is read', () => {
	test('from a recording, a plan, and the GeoJSON in which it is stored', () => {
		expect(readTrack(recorded(corner))).toEqual(corner);
		expect(readTrack(gpx(`<rte>${points('rtept', corner)}</rte>`))).toEqual(corner);
		expect(readTrack(`\uFEFF${recorded(corner)}`)).toEqual(corner);
		expect(readTrack(storedTrack([...corner.map(([x, y]): [number, number] => [x, y])]))).toEqual(corner);
	});

	test('across the pauses of a recording', () => {
		expect(readTrack(recorded(corner.slice(0, 2), corner.slice(1)))).toEqual(corner);
	});

	test('without the points that do not change it, nor those of a standstill', () => {
		const between: Point[] = [0.0005, 0.001, 0.0015].map((more) => [17.23, 40.47 + more]);
		const standing: Point[] = Array.from({ length: 50 }, (_, index) => [17.23, 40.472 + (index % 3) * 1e-6]);

		expect(readTrack(recorded([[17.23, 40.47], ...between, ...standing, [17.235, 40.472]]))).toEqual(corner);
	});

	test('with a thousand points at most, the first and the last among them', () => {
		const long = Array.from({ length: 60_000 }, (_, index): Point => [
			17 + index / 1e5,
			40.5 + Math.sin(index / 7) / 1000,
		]);
		const track = readTrack(recorded(long));

		expect(track.length).toBeLessThanOrEqual(TRACK_POINTS_MAX);
		expect(track.length).toBeGreaterThan(TRACK_POINTS_MAX / 2);
		expect([track[0]?.[0], track.at(-1)?.[0]]).toEqual([17, 17.59999]);
	});

	test('never leaves the line that was recorded by more than a few metres, while it has few points', () => {
		const near = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
		fc.assert(
			fc.property(fc.array(near, { minLength: 2, maxLength: 60 }), (steps) => {
				const line = steps.map(([x, y]): Point => [17.2 + x / 1e5, 40.4 + y / 1e5]);
				fc.pre(new Set(line.map(String)).size > 1);
				const track = readTrack(recorded(line));
				// Corners are kept as they were; only those that change nothing are left out.
				expect(
					track.every((point) => line.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 3e-5)),
				).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});

test.each([
	['of 30 MB', ' '.repeat(30_000_000), 'pesa più di 5 MB'],
	['that is no XML', '<gpx><trk>', 'non è un GPX corretto'],
	[
		'with a document type',
		'<!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]><gpx>&a;</gpx>',
		'DOCTYPE',
	],
	['with an unknown entity', gpx('<trk><name>&a;</name></trk>'), 'non è un GPX corretto'],
	['of another kind', '<kml><trk/></kml>', 'non è un GPX'],
	['with places alone', gpx(''), 'non ha un percorso'],
	[
		'with two lines',
		gpx(`<trk><trkseg>${points('trkpt', corner)}</trkseg></trk>`.repeat(2)),
		'ha 2 percorsi',
	],
	['with a gap', recorded(corner, [[17.4, 40.4]]), 'si interrompe per'],
	['with one point', recorded(corner.slice(0, 1)), 'sta tutto in un punto'],
	['without degrees', recorded([[17, 400]]), 'latitudine e longitudine'],
	['that is too deep', gpx('<a>'.repeat(50)), 'uno dentro l’altro'],
	['that is a text', 'Via Roma', 'non si legge'],
	['of outlines', '{"type":"Polygon","coordinates":[]}', 'non si legge'],
])('a file %s is refused in Italian', (_, text, words) => {
	expect(() => readTrack(text)).toThrow(words);
});

test('a line made to be hostile is read without exhausting the program', () => {
	const spiral = Array.from({ length: 40_000 }, (_, index): Point => {
		const far = index / 8e5;
		return [17 + far * Math.cos(index), 40 + far * Math.sin(index)];
	});
	const text = recorded(spiral);
	expect(text.length).toBeLessThan(GPX_BYTES_MAX);
	expect(readTrack(text)).toHaveLength(TRACK_POINTS_MAX);
});
