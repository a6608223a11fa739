import { buildAlert, buildEvent, buildNews, inItalian, smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { root } from './portal.ts';

const alert = buildAlert({
	slug: inItalian('piena'),
	title: inItalian('Piena del Tara'),
	severity: 'orange',
	start: '2026-11-20T08:00:00.000Z',
	end: '2026-11-22T20:00:00.000Z',
});
const concert = buildEvent({
	slug: inItalian('concerto'),
	title: inItalian('Concerto di notte'),
	start: '2026-07-10T19:00:00.000Z',
	end: '2026-07-10T22:30:00.000Z',
});
const future = buildNews({
	slug: inItalian('domani'),
	title: inItalian('Notizia di domani'),
	newsType: 'notizia',
	date: '2027-01-10T08:00:00.000Z',
});

const pagesAt = (now: string, paths: RegExp) =>
	renderSite({ root, site: 'portale', documents: [...smallTown(), alert, concert, future], now, paths });

const listPages = /^\/(?:novita\/(?:notizie\/|feed\.xml)?|argomenti\/[^/]+\/)?$/;

function textAt(pages: Map<string, string>, part: string): string {
	const [found] = [...pages].filter(([path]) => path.endsWith(part));
	if (!found) throw new Error(`There is no page that ends with ${part}.`);
	return load(found[1])('main').text().replace(/\s+/g, ' ');
}

test('an alert is shown as coming, then under way, then over', async () => {
	const [before, during, after] = await Promise.all([
		pagesAt('2026-11-19T08:00:00.000Z', /piena/),
		pagesAt('2026-11-21T08:00:00.000Z', /piena/),
		pagesAt('2026-11-22T20:00:00.000Z', /piena/),
	]);

	expect(textAt(before, '/piena/')).toContain('Comincia il 20 novembre 2026, 09:00');
	expect(textAt(during, '/piena/')).toContain('Allerta arancione');
	expect(textAt(during, '/piena/')).not.toContain('Conclusa');
	expect(textAt(after, '/piena/')).toContain('Conclusa il 22 novembre 2026 alle 21:00');
	expect(textAt(after, '/piena/')).toContain('non vale più');
	expect(textAt(after, '/piena/')).not.toContain('Che cosa fare');
});

test('an evening event shows one day and its hours, and is marked when it is over', async () => {
	const before = textAt(await pagesAt('2026-07-01T08:00:00.000Z', /concerto/), '/concerto/');
	const after = textAt(await pagesAt('2026-07-11T08:00:00.000Z', /concerto/), '/concerto/');

	expect(before).toContain('10 luglio 2026, dalle 21:00 alle 00:30');
	expect(before).not.toContain('concluso');
	expect(after).toContain('Evento concluso');
});

test('news dated in the future appear in lists, in the feed and on the page of their topic only from that date', async () => {
	const listing = (pages: Map<string, string>) =>
		[...pages].filter(([, text]) => text.includes('Notizia di domani'));

	expect(listing(await pagesAt('2027-01-09T08:00:00.000Z', listPages)).map(([path]) => path)).toEqual([]);
	const later = listing(await pagesAt('2027-01-10T08:00:00.000Z', listPages)).map(([path]) => path);
	expect(later).toContain('/novita/');
	expect(later).toContain('/novita/feed.xml');
});
