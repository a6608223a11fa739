import { join } from 'node:path';
import { buildNews, buildSite, cancel, inItalian, publish, to, withdraw } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { logOf, LogUnreachableError } from '@portolano/follower';
import type { Publisher } from './publisher.ts';
import { verify } from './released.ts';

const nine = '2026-11-22T09:00:00.000Z';
const ten = '2026-11-22T10:00:00.000Z';
const news = (id: string, title: string) =>
	buildNews({ id, slug: inItalian(`notizia-${id}`), title: inItalian(title) });

let workshop: Workshop;
let publisher: Publisher;
let isAway = false;

beforeEach(() => {
	workshop = openWorkshop(nine);
	isAway = false;
	const read = logOf(workshop.log);
	publisher = workshop.open({
		source: (after, limit) =>
			isAway ? Promise.reject(new LogUnreachableError('The CMS is away.')) : read(after, limit),
	});
	workshop.publish(buildSite());
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

const fileOf = (id: string) => `novita/notizie/notizia-${id}/index.html`;
const online = () => ['1', '2'].filter((id) => workshop.live('portale').has(fileOf(id)));
const nextSeq = () => workshop.log.length + 1;
const differences = async () =>
	(
		await verify(
			{
				dataDir: join(workshop.folder, 'data'),
				sitesDir: join(workshop.folder, 'sites-built'),
				cmsUrl: 'http://localhost:9',
				logToken: 'token',
				token: 'token-of-the-publisher',
				port: 0,
			},
			'portale',
		)
	).differences;

test('a scheduled page is online at its instant, in one release of its group, with the CMS away', async () => {
	const time = { at: nine, effectiveAt: ten, group: { id: 'g', size: 2 } };
	workshop.log.push(
		publish(nextSeq(), news('1', 'Una'), time),
		publish(nextSeq() + 1, news('2', 'Due'), time),
	);
	await publisher.catchUp();
	expect([online(), publisher.store.nextBoundary()]).toEqual([[], ten]);

	isAway = true;
	workshop.now = ten;
	await expect(publisher.catchUp()).rejects.toThrow('away');
	const reports = await publisher.keepTime();
	expect(reports.map(({ site, release }) => [site, release])).toEqual([['portale', 2]]);
	expect(online()).toEqual(['1', '2']);
	expect(await differences()).toEqual([]);
});

test('a scheduled withdrawal takes the page off at its instant, also by a publisher started after it', async () => {
	workshop.publish(news('1', 'Una'));
	workshop.log.push(withdraw(nextSeq(), to('news', '1'), { at: nine, effectiveAt: ten }));
	await publisher.catchUp();
	expect(online()).toEqual(['1']);

	publisher.close();
	workshop.now = '2026-11-22T15:00:00.000Z';
	publisher = workshop.open();
	await publisher.keepTime();
	expect(online()).toEqual([]);
	expect(await differences()).toEqual([]);
});

test('a cancellation that is read after the effect takes back what had gone online', async () => {
	workshop.log.push(publish(nextSeq(), news('1', 'Una'), { at: nine, effectiveAt: ten }));
	workshop.now = ten;
	await publisher.catchUp();
	expect(online()).toEqual(['1']);

	workshop.log.push(cancel(nextSeq(), nextSeq() - 1, '2026-11-22T09:59:00.000Z'));
	await publisher.catchUp();
	expect(online()).toEqual([]);
	expect(await differences()).toEqual([]);
});

test('two pages that trade their addresses in a group are both online at once', async () => {
	workshop.publish(news('1', 'Una'), news('2', 'Due'));
	await publisher.catchUp();
	const time = { at: nine, effectiveAt: ten, group: { id: 'g', size: 2 } };
	workshop.log.push(
		publish(nextSeq(), { ...news('1', 'Una'), slug: inItalian('notizia-2') }, time),
		publish(nextSeq() + 1, { ...news('2', 'Due'), slug: inItalian('notizia-1') }, time),
	);
	workshop.now = ten;
	await publisher.catchUp();
	expect(workshop.live('portale').get(fileOf('2'))).toContain('Una');
	expect(workshop.live('portale').get(fileOf('1'))).toContain('Due');
	expect(await differences()).toEqual([]);
});

test('two pages that share an address and are withdrawn in a group leave nothing behind', async () => {
	workshop.publish(news('1', 'Una'), { ...news('2', 'Due'), slug: inItalian('notizia-1') });
	await publisher.catchUp();
	const time = { at: nine, group: { id: 'g', size: 2 } };
	workshop.log.push(
		withdraw(nextSeq(), to('news', '1'), time),
		withdraw(nextSeq() + 1, to('news', '2'), time),
	);
	await publisher.catchUp();
	expect(online()).toEqual([]);
	expect(await differences()).toEqual([]);
});
