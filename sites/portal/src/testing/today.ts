import { buildDocument, inItalian, smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { root } from './portal.ts';

const call = (title: string, days: { opensOn?: string; deadline: string }) =>
	buildDocument({ title: inItalian(title), documentTypes: ['documento-albo-pretorio'], ...days });

const documents = [
	...smallTown(),
	call('Contributi per l’affitto', { deadline: '2026-12-04T11:00:00.000Z' }),
	call('Orti urbani', { deadline: '2026-12-15T11:00:00.000Z' }),
	call('Borse di formazione', { opensOn: '2026-12-03', deadline: '2026-12-20T11:00:00.000Z' }),
	call('Volontari', { deadline: '2027-02-01T11:00:00.000Z' }),
];

/** Returns what the home page says of today at an instant, a line for each. */
async function todayAt(now: string): Promise<string[]> {
	const pages = await renderSite({ root, site: 'portale', documents, now, paths: /^\/$/ });
	const page = load(pages.get('/') ?? '');
	return page('.notice-list > li')
		.toArray()
		.map((line) => [...page(line).find('a, p')].map((part) => page(part).text().trim()))
		.map((parts) => parts.filter(Boolean).join(': '));
}

const office = 'Ufficio relazioni con il pubblico';

test('the home page tells, after the office that may be open, the two calls that close first, from two weeks before, until they close', async () => {
	expect(await todayAt('2026-11-20T11:00:00.000Z')).toEqual([
		office,
		'Contributi per l’affitto: Aperto fino al 4 dicembre 2026 alle 12:00',
	]);
	expect(await todayAt('2026-12-02T09:00:00.000Z')).toEqual([
		office,
		'Contributi per l’affitto: Scade tra 2 giorni, il 4 dicembre alle 12:00',
		'Orti urbani: Aperto fino al 15 dicembre 2026 alle 12:00',
	]);
	expect(await todayAt('2026-12-04T11:00:00.000Z')).toEqual([
		office,
		'Orti urbani: Aperto fino al 15 dicembre 2026 alle 12:00',
	]);
});

test('a call that is not open yet is not told, nor is one that closes later', async () => {
	expect(await todayAt('2026-11-01T09:00:00.000Z')).toEqual([office]);
	const [, , last] = await todayAt('2026-12-07T09:00:00.000Z');
	expect(last).toContain('Borse di formazione');
});
