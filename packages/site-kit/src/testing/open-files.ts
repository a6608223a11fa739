import type { SiteKey } from '@portolano/content-models';
import { openData } from '@portolano/feeds';
import { smallTown } from '@portolano/test-kit';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from './rendered-site.ts';

/** Defines tests of the files that a site for visitors has for other programs, rendered for the small town. */
export function openFilesSuite({ root, site }: { root: URL; site: SiteKey }): void {
	describe(`the files of ${site} for other programs`, () => {
		let rendered: ReadonlyMap<string, string>;

		beforeAll(async () => {
			rendered = await renderSite({ root, site, documents: smallTown() });
		}, 120_000);

		test.each([
			['/dati/luoghi.json', openData.places],
			['/dati/eventi.json', openData.events],
			['/dati/itinerari.json', openData.itineraries],
		])('%s has entries of the shape that it declares', (path, schema) => {
			const { items } = schema.parse(JSON.parse(rendered.get(path) ?? '{}'));

			expect(items.length).toBeGreaterThan(0);
			expect(items.every(({ url }) => url.it.startsWith('http') && url.en?.includes('/en/'))).toBe(true);
		});

		test('every calendar that the page of calendars names is there, and is opened by programs for calendars', () => {
			const page = load(rendered.get('/eventi/calendari/') ?? '');
			const links = page('main a[href$=".ics"]')
				.toArray()
				.map(({ attribs }) => attribs['href'] ?? '');
			const files = links.filter((href) => href.startsWith('/'));

			expect(files.length).toBeGreaterThan(1);
			expect(links.filter((href) => href.startsWith('webcal://'))).toHaveLength(files.length);
			expect(files.every((path) => rendered.get(path)?.includes('TZID:Europe/Rome'))).toBe(true);
		});

		test.each(['/eventi/feed.xml', '/en/events/feed.xml'])('%s lists the events to come', (path) => {
			expect(load(rendered.get(path) ?? '', { xml: true })('item').length).toBeGreaterThan(0);
		});
	});
}
