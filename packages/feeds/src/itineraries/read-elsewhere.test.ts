import { metresBetween } from '@portolano/content-models/distance';
import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../plain-text.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { readElsewhere, whyUnreadable } from './testing/foreign-readers.ts';
import { tourismHubJson } from './tourism-hub.ts';
import { lineOf, mappedStages, type Walk } from './walk.ts';
import { walkGeoJson } from './walk-geojson.ts';

const warning = 'Dato dimostrativo, non verificato';

const degrees = (from: number) => fc.integer({ min: 0, max: 1_000_000 }).map((more) => from + more / 1e5);
const position = fc.record({ longitude: degrees(12), latitude: degrees(38) });
const hostile = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				']]>',
				'<!DOCTYPE a>',
				'&b;',
				'</name><name>',
				'"\'',
				'\u0000\ud800',
				'\r\n\u2028',
				'€è',
			),
			fc.string({ unit: 'binary' }),
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((parts) => `a${parts.join('')}z`);

const stage = fc.record({
	name: hostile,
	text: hostile,
	facts: fc.array(hostile, { maxLength: 3 }),
	url: fc.constantFrom(undefined, 'https://visit.example/luoghi/a/?b=1&c=2'),
	coordinates: fc.option(position, { nil: undefined }),
});

const walks = fc
	.record({
		name: hostile,
		summary: hostile,
		isLoop: fc.boolean(),
		mode: fc.constantFrom('walk', 'bicycle', 'bus', 'boat', 'car'),
		stages: fc.array(stage, { minLength: 2, maxLength: 9 }),
		track: fc.option(
			fc.array(
				position.map(({ longitude, latitude }): [number, number] => [longitude, latitude]),
				{ minLength: 2, maxLength: 30 },
			),
			{ nil: undefined },
		),
		warning: fc.constantFrom(undefined, warning),
	})
	.map(({ stages, ...walk }): Walk => ({
		...walk,
		id: 'itinerary-1',
		url: 'https://visit.example/itinerari/a/',
		language: 'it',
		publisher: 'Comune di Borgomarina',
		updatedAt: '2026-11-22T08:00:00.000Z',
		distance: 2400,
		duration: 90,
		lineNote: 'Linee dritte fra le tappe.',
		stages: stages.map((one, index) => ({ ...one, number: index + 1 })),
	}));

const examples = fc.sample(walks, { numRuns: sampleOrAll(60, 1500), seed: 20261201 });

const positionsIn = (walk: Walk) =>
	mappedStages(walk).map(({ coordinates }) => [coordinates.longitude, coordinates.latitude]);

/** A text as any format may hold it: XML has no carriage returns, and its readers cut off white space around. */
const cut = (text: string) => plainText(text).trim();

const reason = whyUnreadable();

describe.skipIf(reason !== undefined)(`read by others${reason === undefined ? '' : `: ${reason}`}`, () => {
	const reading =
		reason === undefined
			? readElsewhere({
					gpx: examples.map(gpx),
					kml: examples.map(kml),
					geojson: examples.map(walkGeoJson),
					hub: examples.map(tourismHubJson),
				})
			: undefined;

	test('every GPX follows its schema, and has the stages and the line', () => {
		for (const [index, walk] of examples.entries()) {
			const read = reading?.gpx[index];
			expect(read?.errors).toEqual([]);
			expect(read?.name.trim()).toBe(cut(walk.name));
			expect(read?.points).toEqual(positionsIn(walk));
			expect(read?.line).toEqual(lineOf(walk) ?? []);
			expect(read?.isTrack).toBe(walk.track !== undefined);
			expect(read?.about.startsWith(warning)).toBe(walk.warning !== undefined);
		}
	});

	test('every KML follows the schema of the OGC, and has the stages and the line', () => {
		for (const [index, walk] of examples.entries()) {
			const read = reading?.kml[index];
			expect(read?.errors).toEqual([]);
			expect(read?.points).toEqual(positionsIn(walk));
			expect(read?.line).toEqual(lineOf(walk) ?? []);
			expect(read?.about.startsWith(warning)).toBe(walk.warning !== undefined);
		}
	});

	test('every GeoJSON has the stages and the line, each with the warning', () => {
		for (const [index, walk] of examples.entries()) {
			const read = reading?.geojson[index];
			expect(read?.points).toEqual(positionsIn(walk));
			expect(read?.line).toEqual(lineOf(walk) ?? []);
			expect(read?.notes.every((note) => note === (walk.warning ?? null))).toBe(true);
		}
	});

	test('for the Tourism Digital Hub every stage is a point of interest of the national ontology', () => {
		for (const [index, walk] of examples.entries()) {
			const read = reading?.hub[index];
			expect(read?.stages).toBe(walk.stages.length);
			expect(read?.placed).toBe(mappedStages(walk).length);
			expect(read?.complete).toBe(true);
			expect(read?.text.some((text) => text.startsWith(warning))).toBe(walk.warning !== undefined);
		}
	});

	test('a GPX whose elements are in another order is found wrong by the same schema', () => {
		const [example] = examples;
		const text = example
			? gpx(example).replace(/<metadata>[^]*<\/metadata>/, '<metadata><time/></metadata>')
			: '';
		expect(readElsewhere({ gpx: [text], kml: [], geojson: [], hub: [] }).gpx[0]?.errors).not.toEqual([]);
	});

	test('the length that another program measures along the line is ours', () => {
		const [walk] = examples.filter(({ track }) => track && track.length > 5);
		const line = (walk ? lineOf(walk) : undefined) ?? [];
		const places = line.map(([longitude, latitude]) => ({ longitude, latitude }));
		const metres = places.reduce((sum, at, index) => sum + metresBetween(places[index - 1] ?? at, at), 0);
		const theirs = reading?.gpx[walk ? examples.indexOf(walk) : -1]?.metres ?? 0;

		expect(Math.abs(theirs - metres) / metres).toBeLessThan(0.01);
	});
});
