import { join } from 'node:path';
import { lastingPath } from '@portolano/content-models';
import {
	buildDocument,
	buildFile,
	buildNews,
	buildOffice,
	buildSite,
	inItalian,
	to,
} from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesOf } from '../test-application/differences.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';

const nine = '2026-11-22T09:00:00.000Z';
const midnight = '2026-11-22T23:00:00.000Z';
const news = (id: string, fields: Parameters<typeof buildNews>[0] = {}) =>
	buildNews({ id, slug: inItalian(`notizia-${id}`), title: inItalian(`Notizia ${id}`), ...fields });
const pathOf = (id: string) => `/novita/notizie/notizia-${id}/`;
const over = { status: 410, reason: 'Il periodo di pubblicazione è terminato il 22 novembre 2026.' };

let workshop: Workshop;
let publisher: Publisher;

beforeEach(() => {
	workshop = openWorkshop(nine);
	publisher = workshop.open();
	workshop.publish(buildSite(), buildOffice());
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

const isOnline = (id: string) => workshop.live('portale').has(`${pathOf(id).slice(1)}index.html`);
const addresses = () => Object.fromEntries(workshop.addresses('portale'));
const naming = (id: string) =>
	[...workshop.live('portale')].filter(([, text]) => text.includes(pathOf(id))).map(([file]) => file);

const differences = () => differencesOf(workshop, 'portale');

async function at(instant: string) {
	workshop.now = instant;
	return publisher.keepTime();
}

test('a page begins and ceases at midnight in Rome, in one release each, and no page names it at other times', async () => {
	workshop.publish(news('1', { publishedFrom: '2026-11-23', publishedUntil: '2026-11-23' }));
	await publisher.catchUp();
	expect([isOnline('1'), naming('1'), addresses()]).toEqual([false, [], {}]);
	expect(publisher.store.nextBoundary()).toBe(midnight);

	await at(midnight);
	expect(isOnline('1')).toBe(true);
	expect(naming('1')).toContain('index.html');
	expect(await differences()).toEqual([]);

	const reports = await at('2026-11-23T23:00:00.000Z');
	expect(reports.map(({ release }) => release)).toEqual([3]);
	expect([isOnline('1'), naming('1')]).toEqual([false, []]);
	expect(addresses()).toEqual({
		[pathOf('1')]: { ...over, reason: over.reason.replace('22', '23') },
	});
	expect(await differences()).toEqual([]);
});

test('a page that was extended after it had ceased is there again', async () => {
	workshop.publish(news('1', { publishedUntil: '2026-11-22' }));
	await publisher.catchUp();
	await at(midnight);
	expect(addresses()).toEqual({ [pathOf('1')]: over });
	workshop.publish(news('1', { publishedUntil: '2026-12-31' }));
	await publisher.catchUp();
	expect([isOnline('1'), addresses()]).toEqual([true, {}]);
	expect(await differences()).toEqual([]);
});

test('a page that ceased while the publisher was down is gone after the start, with its state or without', async () => {
	workshop.publish(news('1', { publishedUntil: '2026-11-22' }), news('2'));
	await publisher.catchUp();
	await publisher.stop();
	workshop.now = '2026-11-25T09:00:00.000Z';
	publisher = workshop.open();
	await publisher.keepTime();
	expect([isOnline('1'), isOnline('2'), addresses()]).toEqual([false, true, { [pathOf('1')]: over }]);
	expect(await differences()).toEqual([]);
	publisher.close();
	publisher = workshop.open({ dataDir: join(workshop.folder, 'clean') });
	await publisher.catchUp();
	expect(Object.fromEntries(workshop.addresses('portale', join(workshop.folder, 'clean')))).toEqual(
		addresses(),
	);
});

test('an upload ceases with all its versions, and has the newest again when it is extended', async () => {
	const act = (title: string, publishedUntil: string) =>
		buildFile({ id: 'atto', title: inItalian(title), publishedUntil });
	workshop.publish(act('uno', '2026-11-22'), buildDocument({ id: 'avviso', files: [to('file', 'atto')] }));
	await publisher.catchUp();
	workshop.publish(act('due', '2026-11-22'));
	await publisher.catchUp();
	const uploads = () =>
		[...workshop.live('portale').keys()].filter((file) => /^(?:allegati|file)\//.test(file));
	expect(uploads()).toHaveLength(3);
	await at(midnight);
	expect([uploads(), Object.values(addresses())]).toEqual([[], Array.from({ length: 4 }, () => over)]);
	expect(await differences()).toEqual([]);
	workshop.publish(act('due', '2026-11-30'));
	await publisher.catchUp();
	expect(uploads()).toContain(lastingPath(act('due', '2026-11-30')).slice(1));
	expect(await differences()).toEqual([]);
});

test('most pages of a site cease at the same midnight, and the others are withdrawn at once, without force', async () => {
	const ids = Array.from({ length: 45 }, (_, index) => String(index));
	workshop.publish(...ids.map((id) => news(id, Number(id) < 30 ? { publishedUntil: '2026-11-22' } : {})));
	await publisher.catchUp();
	await at(midnight);
	expect(ids.filter(isOnline)).toHaveLength(15);
	for (const id of ids.slice(30)) workshop.withdraw(to('news', id));
	const [report] = await publisher.catchUp();
	expect([report?.problems, ids.filter(isOnline)]).toEqual([[], []]);
	expect(await differences()).toEqual([]);
});

test('the pages of a withdrawn site are deleted', async () => {
	workshop.publish(...Array.from({ length: 20 }, (_, index) => news(String(index))));
	await publisher.catchUp();
	expect(isOnline('1')).toBe(true);
	workshop.withdraw(buildSite());
	await publisher.catchUp();
	expect([...workshop.live('portale').keys()].filter((file) => file.endsWith('.html'))).toEqual([]);
});
