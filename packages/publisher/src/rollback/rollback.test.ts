import {
	buildDocument,
	buildFile,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	to,
} from '@portolano/test-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenLinks } from '../../test-application/broken-links.ts';
import { differencesOf } from '../../test-application/differences.ts';
import { openWorkshop, targetKinds, type Workshop } from '../../test-application/workshop.ts';
import type { Publisher } from '../publisher.ts';

const midnight = '2026-11-22T23:00:00.000Z';
const news = (id: string, fields: Parameters<typeof buildNews>[0] = {}) =>
	buildNews({ id, slug: inItalian(`notizia-${id}`), title: inItalian(`Notizia ${id}`), ...fields });
const pathOf = (id: string) => `/novita/notizie/notizia-${id}/`;
const over = { status: 410, reason: 'Il periodo di pubblicazione è terminato il 22 novembre 2026.' };

let workshop: Workshop;
let publisher: Publisher;

const isOnline = (id: string) => workshop.live('portale').has(`${pathOf(id).slice(1)}index.html`);
const online = (...ids: string[]) => ids.filter(isOnline);
const addresses = () => Object.fromEntries(workshop.addresses('portale'));

async function release(...documents: Parameters<Workshop['publish']>) {
	workshop.publish(...documents);
	await publisher.catchUp();
}

const differences = () => differencesOf(workshop, 'portale');

const begin = (kind: (typeof targetKinds)[number]) => async () => {
	workshop = openWorkshop(undefined, kind);
	publisher = workshop.open();
	await release(
		buildSite(),
		buildOffice(),
		news('1', { publishedUntil: '2026-11-22' }),
		news('2'),
		news('3'),
	);
};

afterEach(() => {
	publisher.close();
	workshop.remove();
});

describe.each(targetKinds)('a rollback on a target of kind %s', (kind) => {
	beforeEach(begin(kind));

	test('brings back neither what has ceased since nor what was withdrawn, and these answer as before', async () => {
		workshop.now = midnight;
		await publisher.keepTime();
		workshop.withdraw(to('news', '2'), { reason: inItalian('Contiene dati personali') });
		await publisher.catchUp();
		const before = addresses();
		await publisher.rollback('portale', 1);
		expect([online('1', '2', '3'), addresses()]).toEqual([['3'], before]);
		expect(before).toEqual({
			[pathOf('1')]: over,
			[pathOf('2')]: { status: 410, reason: 'Contiene dati personali' },
		});
	});

	test('keeps lists as they were: every link to what has ended since is answered with the reason', async () => {
		workshop.now = midnight;
		await publisher.keepTime();
		workshop.withdraw(to('news', '2'), { reason: inItalian('Contiene dati personali') });
		await publisher.catchUp();
		await publisher.rollback('portale', 1);
		const broken = brokenLinks(workshop.live('portale')).map((link) => link.split(' → '));
		const linked = new Map(broken.map(([, link = '']) => [link, addresses()[link]]));
		expect(broken.map(([page]) => page)).toEqual(['/', '/']);
		expect(Object.fromEntries(linked)).toEqual({
			[pathOf('1')]: over,
			[pathOf('2')]: { status: 410, reason: 'Contiene dati personali' },
		});
	});

	test('leads to the successor where it has one, also from addresses that the document had left', async () => {
		await release(news('2', { slug: inItalian('notizia-4') }));
		workshop.withdraw(to('news', '2'), { successor: to('news', '3') });
		await publisher.catchUp();
		await publisher.rollback('portale', 2);
		const successor = { status: 301, to: pathOf('3') };
		expect(addresses()).toEqual({ [pathOf('2')]: successor, [pathOf('4')]: successor });
	});

	test('shows at an address what the release had there, whatever document had it before', async () => {
		workshop.withdraw(to('news', '2'));
		await release(news('5', { slug: inItalian('notizia-2') }));
		await release(buildPage());
		await publisher.rollback('portale', 2);
		expect(workshop.live('portale').get('novita/notizie/notizia-2/index.html')).toContain('Notizia 5');
		await publisher.rollback('portale', 1);
		expect([isOnline('2'), addresses()[pathOf('2')]]).toEqual([false, { status: 410 }]);
	});

	test('does not bring back the files of a withdrawn upload', async () => {
		const file = buildFile({ id: 'atto' });
		workshop.publish(buildDocument({ id: 'avviso', files: [to('file', 'atto')] }));
		await release(file);
		const uploads = () => [...workshop.live('portale').keys()].filter((path) => path.startsWith('allegati/'));
		expect(uploads()).toHaveLength(1);
		workshop.withdraw(to('file', 'atto'));
		await publisher.catchUp();
		await publisher.rollback('portale', 2);
		expect(uploads()).toEqual([]);
		expect(Object.values(addresses())).toEqual([{ status: 410 }, { status: 410 }]);
	});
});

describe('a site that is held at an earlier release', () => {
	beforeEach(begin('folder'));

	test('loses a page at the instant at which it ceases, and one that is withdrawn, and has nothing new', async () => {
		await release(news('4'));
		await publisher.rollback('portale', 1);
		expect(online('1', '2', '3', '4')).toEqual(['1', '2', '3']);
		workshop.now = midnight;
		await publisher.keepTime();
		expect([online('1', '2', '3', '4'), addresses()]).toEqual([['2', '3'], { [pathOf('1')]: over }]);
		workshop.withdraw(to('news', '2'));
		await release(news('5'));
		expect(online('1', '2', '3', '4', '5')).toEqual(['3']);
		expect(await differences()).toEqual([]);
	});

	test('loses after a restart what ceased while the publisher was down, and keeps the rest until it is built', async () => {
		await release(news('4'));
		await publisher.rollback('portale', 1);
		await publisher.stop();
		workshop.now = midnight;
		publisher = workshop.open();
		await publisher.keepTime();
		expect(online('1', '2', '3', '4')).toEqual(['2', '3']);
		expect(await differences()).toEqual([]);
		await publisher.build('portale');
		expect(online('1', '2', '3', '4')).toEqual(['2', '3', '4']);
		expect(await differences()).toEqual([]);
	});
});
