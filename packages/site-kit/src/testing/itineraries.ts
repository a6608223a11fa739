import type { Published } from '@portolano/content-models';
import { buildItinerary, inBoth, prose, smallTown } from '@portolano/test-kit';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderSite } from './rendered-site.ts';

type Itinerary = Published<'itinerary'>;
type Stage = Itinerary['stages'][number];

const warning = 'Dato dimostrativo, non verificato';

const stage = (number: number, fields: Partial<Stage> = {}): Stage => ({
	title: inBoth(`Tappa ${number}`, `Stage ${number}`),
	body: inBoth(prose('Si guarda.'), prose('Look around.')),
	coordinates: { latitude: 40.47 + (number % 7) / 1000, longitude: 17.23 + (number % 11) / 1000 },
	...fields,
});

async function rendered(root: URL, fields: Partial<Itinerary>): Promise<Map<string, string>> {
	const itinerary = buildItinerary({
		id: 'itinerary-prova',
		owner: 'visit',
		languages: ['it', 'en'],
		slug: inBoth('prova', 'trial'),
		title: inBoth('Prova', 'Trial'),
		summary: inBoth('Una prova.', 'A trial.'),
		body: inBoth(prose('Si cammina.'), prose('You walk.')),
		isLoop: false,
		...fields,
	});
	return renderSite({
		root,
		site: 'visit',
		documents: [...smallTown(), itinerary],
		paths: /\/(prova|trial)\//,
	});
}

const files = (name: string) => ['gpx', 'kml', 'geojson', 'json'].map((format) => `${name}.${format}`);

/** Tests the pages and the files of itineraries on the brand site, built at `root`. */
export function itinerariesSuite(root: URL): void {
	describe('an itinerary', () => {
		test('the page has the stages in step with a map, the way between them, and its files', async () => {
			const pages = await rendered(root, {
				isUnverified: true,
				isReversible: true,
				stepFree: 'yes',
				stages: [
					stage(1, { minutes: 10, water: 'yes', toilets: 'unknown' }),
					stage(2, {
						leg: {
							metres: 350,
							minutes: 5,
							surface: 'paving',
							shade: 'some',
							note: inBoth('Gradini.', 'Steps.'),
						},
					}),
					stage(3),
				],
			});
			const page = load(pages.get('/itinerari/prova/') ?? '');
			const texts = page('[data-map-list] > li')
				.toArray()
				.map((item) => page(item).text().replaceAll(/\s+/g, ' '));

			expect(texts).toHaveLength(3);
			expect(texts[0]).toContain('Acqua da bere: sì');
			expect(texts[0]).toContain('Bagni aperti a tutti: non si sa');
			expect(texts[1]).toContain('Dalla tappa 1: 350 m, 5 min. Lastricato. In parte all’ombra. Gradini');
			expect(texts[2]).toMatch(/Dalla tappa 2: [\d,]+ k?m in linea d’aria/);
			expect(page('svg .pt-map-route').attr('stroke-dasharray')).toBeDefined();
			expect(page('[data-map-route]').attr('data-map-route')).toBe('straight');
			expect(page('figcaption').text()).toContain('Le linee sono dritte');
			expect(page('svg.pt-map').text()).toContain(warning);
			expect(page('.callout').text()).toContain(warning);
			expect(page('.pt-reverse li').first().text()).toContain('Tappa 3');
			expect(page('.definition-list-key').text()).toContain('su ruotenon rilevato');
			const printed = page('.pt-print-address');
			expect(printed.text()).toMatch(/https:\/\/[^\s]+\/itinerari\/prova\//);
			expect(printed.find('svg[aria-hidden] > path').attr('d')).toMatch(/^M4 4h7v1h-7z/);
			for (const file of files('percorso')) {
				expect(page(`a[href="/itinerari/prova/${file}"]`)).toHaveLength(1);
				expect(pages.get(`/itinerari/prova/${file}`)).toContain(warning);
			}
			expect(page('script[type="application/ld+json"]').text()).toContain(warning);
		});

		test('the English page and its files are in English', async () => {
			const pages = await rendered(root, { isUnverified: true, stages: [stage(1), stage(2)] });

			expect([...pages.keys()].filter((path) => path.startsWith('/en/')).toSorted()).toEqual(
				['', ...files('route')].map((file) => `/en/itineraries/trial/${file}`).toSorted(),
			);
			expect(pages.get('/en/itineraries/trial/route.gpx')).toContain('From stop 1');
			expect(pages.get('/en/itineraries/trial/')).toContain('The lines run straight');
		});

		test('a track is shown whole, and the page says that it is the way', async () => {
			const track: [number, number][] = [
				[17.23, 40.47],
				[17.24, 40.475],
				[17.25, 40.47],
			];
			const pages = await rendered(root, { track, stages: [stage(1), stage(2)] });
			const page = load(pages.get('/itinerari/prova/') ?? '');

			expect(page('svg .pt-map-route').attr('stroke-dasharray')).toBeUndefined();
			expect(page('figcaption').text()).toContain('La linea è il percorso da seguire');
			expect(pages.get('/itinerari/prova/percorso.gpx')).toContain('<trkpt lat="40.475" lon="17.24"/>');
			expect(page.text()).not.toContain(warning);
		});

		test('stages whose position is not known, or cannot be, are in the list alone', async () => {
			const nowhere = { latitude: 0, longitude: 0 };
			const pages = await rendered(root, {
				stages: [stage(1), stage(2, { coordinates: nowhere }), { ...stage(3), coordinates: undefined }],
			});
			const page = load(pages.get('/itinerari/prova/') ?? '');

			expect(page('[data-map-list] > li')).toHaveLength(3);
			expect(page('[data-map-point]')).toHaveLength(1);
			expect(page('.pt-stage-unmapped')).toHaveLength(2);

			const bare = await rendered(root, {
				stages: [1, 2].map((number) => ({ ...stage(number), coordinates: undefined })),
			});
			expect(load(bare.get('/itinerari/prova/') ?? '')('svg.pt-map')).toHaveLength(0);
		});

		test('an itinerary of 400 stages that crosses itself is rendered whole', async () => {
			const pages = await rendered(root, {
				isReversible: true,
				stages: Array.from({ length: 400 }, (_, index) => stage(index + 1)),
			});
			const page = load(pages.get('/itinerari/prova/') ?? '');

			expect(page('[data-map-list] > li')).toHaveLength(400);
			expect(page('.pt-reverse li')).toHaveLength(400);
			expect(pages.get('/itinerari/prova/percorso.gpx')?.match(/<wpt /g)).toHaveLength(400);
		});
	});
}
