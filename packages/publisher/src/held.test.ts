import { buildNews, buildOffice, buildSite, inItalian, to } from '@portolano/test-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkshop, targetKinds, type Workshop } from '../test-application/workshop.ts';
import type { PageCheck } from './page-check.ts';
import type { Publisher } from './publisher.ts';

let workshop: Workshop;
let publisher: Publisher;

/** Matches the `<h1>`, since lists contain the titles of documents too. */
const check: PageCheck = ({ path, body }) =>
	/<h1>[^<]*vietato/.test(String(body))
		? [{ path, message: 'a forbidden word', isBlocking: true, told: { what: 'Vietato.', cure: 'Cambialo.' } }]
		: [];

afterEach(() => {
	publisher.close();
	workshop.remove();
});

const bad = (title = 'Titolo vietato') =>
	buildNews({ id: 'due', title: inItalian(title), slug: inItalian('due'), alsoOn: ['visit'] });
const own = 'novita/notizie/due/index.html';

/** Returns the files of a site that contain `words`. */
const telling = (words: string, site = 'portale') =>
	[...workshop.live(site)].filter(([, body]) => body.includes(words)).map(([file]) => file);

describe.each(targetKinds)('on a target of kind %s', (kind) => {
	beforeEach(async () => {
		workshop = openWorkshop(undefined, kind);
		publisher = workshop.open({ check });
		workshop.publish(
			buildSite(),
			buildSite({ key: 'visit', kind: 'brand' }),
			buildOffice(),
			buildNews({ id: 'uno', title: inItalian('Prima notizia') }),
		);
		await publisher.catchUp();
	});

	test('a document whose new page fails is in no list, feed or home, on any site, until the page is online', async () => {
		workshop.publish(bad());
		await publisher.catchUp();
		expect(telling('vietato')).toEqual([]);
		expect(telling('vietato', 'visit')).toEqual([]);
		expect([telling('/notizie/due/'), telling('/notizie/due/', 'visit')]).toEqual([[], []]);
		expect(publisher.status({ type: 'news', id: 'due' }).problems).toEqual([
			{
				site: 'portale',
				path: '/novita/notizie/due/',
				url: 'https://portale.borgomarina.example/novita/notizie/due/',
				message: 'a forbidden word',
				told: { what: 'Vietato.', cure: 'Cambialo.' },
				isBlocking: true,
				isOnline: false,
			},
		]);

		workshop.publish(bad('Titolo permesso'));
		await publisher.catchUp();
		expect(telling('permesso')).toEqual(
			expect.arrayContaining(['feed.txt', 'index.html', 'novita/index.html', own]),
		);
		expect(telling('permesso', 'visit').length).toBeGreaterThan(0);
		expect(publisher.problems()).toEqual([]);
	});

	test('the site without it equals a clean build, and a restart changes nothing', async () => {
		workshop.publish(bad());
		await publisher.catchUp();
		const clean = workshop.open({ check, dataDir: `${workshop.folder}/clean` });
		await clean.catchUp();
		clean.close();
		expect(workshop.live('portale')).toEqual(workshop.live('portale', `${workshop.folder}/clean`));

		publisher.close();
		publisher = workshop.open({ check });
		const reports = await publisher.catchUp();
		expect(reports.flatMap(({ written }) => written)).toEqual([]);
	});

	test('a document whose page fails but has an earlier version online stays in the lists', async () => {
		workshop.publish(bad('Titolo permesso'));
		await publisher.catchUp();
		workshop.publish(bad());
		await publisher.catchUp();
		expect(workshop.live('portale').get(own)).toContain('permesso');
		expect(workshop.live('portale').get('novita/index.html')).toContain('vietato');
		expect(publisher.status({ type: 'news', id: 'due' }).problems).toMatchObject([{ isOnline: true }]);
	});

	test('a document withdrawn while held back leaves nothing behind', async () => {
		workshop.publish(bad());
		await publisher.catchUp();
		workshop.withdraw(to('news', 'due'));
		await publisher.catchUp();
		expect(publisher.problems()).toEqual([]);
		expect(publisher.store.held).toEqual([]);
	});
});
