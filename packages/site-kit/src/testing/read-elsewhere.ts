import type { Published, SiteKey } from '@portolano/content-models';
import { openData } from '@portolano/feeds';
import { buildEvent, inBoth, smallTown, to } from '@portolano/test-kit';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readElsewhere, whyUnreadable } from './formats/foreign-readers.ts';
import { renderSite } from './rendered-site.ts';

const event = (id: string, fields: Partial<Published<'event'>>) =>
	buildEvent({
		id: `event-${id}`,
		owner: 'visit',
		languages: ['it', 'en'],
		title: inBoth(`Prova, “${id}”; & <altro>`, `Trial, “${id}”; & <other>`),
		slug: inBoth(`prova-${id}`, `trial-${id}`),
		summary: inBoth('Una riga;\nun’altra, più lunga: 100 % vera.', 'One line;\nanother.'),
		place: to('place', 'place-castello-sul-mare'),
		contactPoints: [],
		offices: [],
		...fields,
	});

/** Events of the kinds on which programs for calendars differ. */
const events = [
	event('serie', {
		start: '2027-03-21T17:00:00.000Z',
		end: '2027-04-04T17:00:00.000Z',
		isFree: true,
		// Before and after the clocks go forward.
		sessions: ['2027-03-21T17:00:00.000Z', '2027-04-04T16:00:00.000Z'].map((start, index) => ({
			id: `s${String(index)}`,
			start,
			end: new Date(Date.parse(start) + 3_600_000).toISOString(),
		})),
	}),
	event('annullato', { status: 'cancelled', forChildren: true }),
	event('giorno', {
		allDay: true,
		isFree: false,
		start: '2026-12-08T08:00:00.000Z',
		end: '2026-12-08T19:00:00.000Z',
	}),
];

const wholeDay = /^\d{4}-\d\d-\d\d$/;

const reason = whyUnreadable();

/** Tests that programs which aren't ours read the files that a site for visitors has for other programs. */
export function readElsewhereSuite({ root, site }: { root: URL; site: SiteKey }): void {
	const why = reason === undefined ? '' : `: ${reason}`;
	describe.skipIf(reason !== undefined)(`the files of ${site} read by others${why}`, () => {
		let files: ReadonlyMap<string, string>;
		let read: ReturnType<typeof readElsewhere>;
		const pathsOf = (ending: string) => [...files.keys()].filter((path) => path.endsWith(ending)).toSorted();
		const textsOf = (ending: string) => pathsOf(ending).map((path) => files.get(path) ?? '');

		beforeAll(async () => {
			files = await renderSite({ root, site, documents: [...smallTown(), ...events] });
			read = readElsewhere({
				ics: textsOf('.ics'),
				rss: textsOf('feed.xml'),
				gpx: textsOf('.gpx'),
				kml: textsOf('.kml'),
				geojson: textsOf('.geojson'),
				data: (
					[
						['luoghi', openData.places],
						['eventi', openData.events],
						['itinerari', openData.itineraries],
					] as const
				).map(([name, schema]) => ({
					text: files.get(`/dati/${name}.json`) ?? '',
					schema: z.toJSONSchema(schema),
				})),
			});
		}, 240_000);

		test('every calendar is without a fault, and its own time zone has the hours of Rome', () => {
			expect(read.ics.length).toBeGreaterThan(8);
			for (const calendar of read.ics) {
				expect(calendar.errors).toEqual([]);
				expect(calendar.unknownZones).toEqual([]);
				expect(calendar.offsets).toEqual([[1, 2]]);
			}
		});

		test('an event has one UID and one time in all calendars of all languages', () => {
			const found = read.ics.flatMap((calendar) => calendar.events);
			const times = Map.groupBy(found, ({ uid }) => uid)
				.values()
				.map((same) => new Set(same.map(({ start, end, status }) => `${start}/${end} ${status}`)).size);

			expect([...times].every((count) => count === 1)).toBe(true);
			for (const calendar of read.ics)
				expect(new Set(calendar.events.map(({ uid }) => uid)).size).toBe(calendar.events.length);
			expect(found.every(({ uid, url }) => uid.endsWith(`@${new URL(url).host}`))).toBe(true);
		});

		test('a series, a cancelled event and one of a whole day are as they were entered', () => {
			const all = read.ics[pathsOf('.ics').indexOf('/eventi/calendario.ics')]?.events ?? [];
			const startsOf = (id: string) =>
				all.filter(({ uid }) => uid.startsWith(`event-${id}`)).map(({ start }) => start);

			expect(startsOf('serie')).toEqual(['2027-03-21T17:00:00.000Z', '2027-04-04T16:00:00.000Z']);
			expect(startsOf('giorno')).toEqual([expect.stringMatching(wholeDay)]);
			expect(all.find(({ uid }) => uid.startsWith('event-annullato'))?.status).toBe('CANCELLED');
			expect(all.find(({ uid }) => uid.startsWith('event-giorno'))?.summary).toBe(
				'Prova, “giorno”; & <altro>',
			);
		});

		test('a calendar of a filter has the events of the filter alone', () => {
			const namesIn = (path: string) =>
				(read.ics[pathsOf('.ics').indexOf(path)]?.events ?? []).map(({ uid }) => uid.replace(/[@].*/, ''));

			expect(namesIn('/eventi/calendario-bambini.ics')).toEqual(['event-annullato']);
			expect(namesIn('/eventi/calendario-gratis.ics')).toContain('event-serie-s0');
			expect(namesIn('/eventi/calendario-gratis.ics')).not.toContain('event-giorno');
		});

		test('every RSS feed is RSS 2.0 without a fault, names itself, and leads to its pages', () => {
			expect(read.rss.length).toBeGreaterThan(3);
			for (const [index, feed] of read.rss.entries()) {
				const path = pathsOf('feed.xml')[index] ?? '';
				expect(feed.error).toBeNull();
				expect(feed.version).toBe('rss20');
				expect(feed.self.map((address) => new URL(address).pathname)).toEqual([path]);
				expect(feed.language.slice(0, 2)).toBe(/^\/(en|de|fr)\//.exec(path)?.[1] ?? 'it');
				for (const { link, date } of feed.entries) {
					expect(date).not.toBeNull();
					expect(files.has(new URL(link).pathname)).toBe(true);
				}
			}
		});

		test('an event that was cancelled says so in the feed', () => {
			const titles = read.rss.flatMap(({ entries }) => entries.map(({ title }) => title));

			expect(titles).toContainEqual(
				expect.stringMatching(/^[\w ]*annullato: Prova, “annullato”; & <altro>$/i),
			);
		});

		test('every itinerary has its stages in GPX, KML and GeoJSON', () => {
			expect(read.gpx.length).toBeGreaterThan(1);
			for (const [index, { stages }] of read.gpx.entries()) {
				expect(stages.length).toBeGreaterThan(1);
				expect(read.kml[index]).toEqual({ errors: [], stages });
				expect(read.geojson[index]?.shapes.filter((shape) => shape === 'Point')).toHaveLength(stages.length);
			}
		});

		test('open data follow the JSON Schema of their shape', () => {
			expect(read.data.map(({ errors }) => errors)).toEqual([[], [], []]);
		});
	});
}
