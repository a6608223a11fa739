import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, inBoth, inItalian } from '@portolano/test-kit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { alertNow, LaneInstallation } from './testing/installation.ts';

let installation: LaneInstallation;

beforeEach(async () => {
	installation = await LaneInstallation.create();
});

afterEach(() => installation.remove());

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

/** The sites that show an alert with this title. */
const showing = (title: string) =>
	['portale', 'mare', 'musei'].filter((site) => installation.bars(site).includes(title));

const shown = (title: string, ...sites: string[]) => soon(() => expect(showing(title)).toEqual(sites));

const events = () => installation.events.map(({ event }) => event);

describe('an alert', () => {
	test('is shown on the sites of its scope, and no longer once it is withdrawn', async () => {
		const [chosen, body] = [alertNow('Bora', { alsoOn: ['mare'] }), alertNow('Pioggia', { scope: 'body' })];
		installation.cms.publish(chosen, body);
		await shown('Bora', 'portale', 'mare');
		await shown('Pioggia', 'portale', 'mare', 'musei');
		installation.cms.withdraw(chosen);
		await shown('Bora');
		await shown('Pioggia', 'portale', 'mare', 'musei');
	});

	test('is told to programs too, and no longer once it is over', async () => {
		const alert = alertNow('Bora');
		const cap = `nginx/allerte/${alert.id}.cap.xml`;
		const read = (path: string) => readFileSync(join(installation.folderOf('portale'), path), 'utf8');
		installation.cms.publish(alert);
		await soon(() => expect(read('timed-feeds.json')).toContain('Bora'));
		for (const path of [cap, 'nginx/allerte/feed.xml', 'caddy/allerte/attive.json'])
			expect(read(path), path).toContain('Bora');
		installation.cms.withdraw(alert);
		await soon(() => expect(read('nginx/allerte/attive.json')).not.toContain('Bora'));
	});

	test('is told to be written and seen, with the times', async () => {
		const alert = alertNow('Bora', { alsoOn: ['mare'] });
		expect((await installation.ask(`/alerts/${alert.id}`)).body).toMatchObject({ id: alert.id, sites: [] });
		installation.cms.publish(alert);
		await soon(async () => {
			const { body } = await installation.ask(`/alerts/${alert.id}`);
			expect(body).toMatchObject({
				updatedAt: alert.updatedAt,
				sites: ['portale', 'mare'].map((key) => ({ key, seenAt: expect.any(String) as unknown })),
			});
		});
		expect(events()).toContain('alert online');
		expect((await installation.ask(`/alerts/${alert.id}`, 'x'.repeat(20))).status).toBe(401);
	});

	test('begins and ends by itself, with the lane stopped', async () => {
		const at = (shift: number) => new Date(Date.now() + shift).toISOString();
		installation.cms.publish(alertNow('Breve', { start: at(1_500), end: at(3_000) }));
		await soon(() => expect(existsSync(join(installation.folderOf('portale'), 'on'))).toBe(true));
		expect(showing('Breve')).toEqual([]);
		await installation.stop();
		await shown('Breve', 'portale');
		await shown('Breve');
	});

	test('that ends turns the including of bars off', async () => {
		installation.cms.publish(alertNow('Breve', { end: new Date(Date.now() + 1_000).toISOString() }));
		await shown('Breve', 'portale');
		await soon(() => expect(existsSync(join(installation.folderOf('portale'), 'on'))).toBe(false));
	});

	test('that is scheduled comes at its instant with the CMS down, and not when it was cancelled', async () => {
		const effectiveAt = new Date(Date.now() + 1_500).toISOString();
		installation.cms.publishAt({ effectiveAt }, alertNow('Domani'), alertNow('Mai'));
		installation.cms.cancel(installation.cms.log.length);
		await soon(() => expect(installation.lane.lane.seq).toBe(installation.cms.log.length));
		await installation.cms.stop();
		await shown('Domani', 'portale');
		expect(showing('Mai')).toEqual([]);
	});

	test('is shown in the languages it speaks, and in Italian, marked as such, in others', async () => {
		installation.cms.publish(buildSite({ key: 'musei', kind: 'area', siteLanguages: ['it', 'en'] }));
		const both = alertNow('Bora', {
			title: inBoth('Bora', 'Wind'),
			text: inBoth('Resta in casa', 'Stay at home'),
		});
		const english = {
			...{ languages: ['it' as const, 'en' as const], slug: inBoth('bora', 'wind') },
			body: { it: both.body.it, en: both.body.it },
		};
		installation.cms.publish(
			{ ...both, ...english, id: 'alert-both', scope: 'all' },
			alertNow('Pioggia', { scope: 'all' }),
		);
		await soon(() => expect(installation.bars('musei', 'en')).toContain('Wind'));
		expect(installation.bars('musei', 'en')).toContain('<strong lang="it">Pioggia</strong>');
		expect(installation.bars('musei', 'it')).not.toContain('lang="it"');
	});

	test('that is on when a site is created is shown there', async () => {
		installation.cms.publish(alertNow('Pioggia', { scope: 'all' }));
		await shown('Pioggia', 'portale', 'mare', 'musei');
		installation.cms.publish(buildSite({ key: 'biblioteca', kind: 'area' }));
		await soon(() => expect(installation.bars('biblioteca')).toContain('Pioggia'));
	});

	test('among forty at once is shown, the most severe first', async () => {
		const alerts = Array.from({ length: 40 }, (_, at) =>
			alertNow(`Allerta ${at + 1}`, { severity: at === 30 ? 'red' : 'info', scope: 'all' }),
		);
		installation.cms.publish(...alerts);
		await soon(() => expect(installation.bars('mare').match(/<section/g)).toHaveLength(40));
		expect(installation.bars('mare')).toMatch(/^<section[^>]*alert-bar-red[^>]*: Allerta 31"/);
	});
});

describe('a site that is withdrawn while an alert is on', () => {
	const isThere = (site: string) => existsSync(installation.folderOf(site));
	const siteOf = (key: string) => {
		const document = installation.cms.log.flatMap((entry) =>
			entry.action === 'publish' && entry.document.type === 'site' ? [entry.document] : [],
		);
		const found = document.find((site) => site.key === key);
		if (!found) throw new Error(`There is no site ${key}.`);
		return found;
	};

	test('loses its folder, so that its host shows nothing of it; others keep theirs', async () => {
		installation.cms.publish(alertNow('Bora', { scope: 'all' }), alertNow('Onde alte', { owner: 'mare' }));
		await shown('Bora', 'portale', 'mare', 'musei');
		await shown('Onde alte', 'mare');
		const sea = siteOf('mare');
		installation.cms.withdraw(sea);
		await soon(() => expect(isThere('mare')).toBe(false));
		expect([isThere('portale'), isThere('musei')]).toEqual([true, true]);

		const heir = buildSite({ key: 'biblioteca', kind: 'area', origin: sea.origin });
		installation.cms.publish(heir);
		await soon(() => expect(installation.bars('biblioteca')).toContain('Bora'));
		expect(installation.bars('biblioteca')).not.toContain('Onde alte');
		expect(isThere('mare')).toBe(false);
	});

	test('loses it also when that happened while the lane was stopped, and has it again when it is back', async () => {
		installation.cms.publish(alertNow('Bora', { scope: 'all' }));
		await shown('Bora', 'portale', 'mare', 'musei');
		await installation.stop();
		const sea = siteOf('mare');
		installation.cms.withdraw(sea);
		await installation.start();
		await soon(() => expect(isThere('mare')).toBe(false));
		installation.cms.publish(sea);
		await shown('Bora', 'portale', 'mare', 'musei');
	});

	test('keeps it while nothing tells that it was withdrawn', async () => {
		mkdirSync(installation.folderOf('altro'), { recursive: true });
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		expect(isThere('altro')).toBe(true);
	});
});

describe('what was told to be seen', () => {
	const deliveryOf = async (id: string) =>
		z
			.object({
				sites: z.array(z.object({ writtenAt: z.string().optional(), seenAt: z.string().optional() })),
			})
			.parse((await installation.ask(`/alerts/${id}`)).body).sites;
	const seen = (id: string) =>
		soon(async () => {
			const sites = await deliveryOf(id);
			expect(sites).not.toEqual([]);
			expect(sites.every(({ seenAt }) => seenAt !== undefined)).toBe(true);
		});

	test('is told with the same times after a restart of the lane', async () => {
		const alert = alertNow('Bora', { alsoOn: ['mare'] });
		installation.cms.publish(alert);
		await seen(alert.id);
		const before = await deliveryOf(alert.id);
		await soon(() => expect(events()).toContain('alert online'));
		await installation.stop();
		await installation.start();
		expect(await deliveryOf(alert.id)).toEqual(before);
		installation.cms.publish(alertNow('Altra'));
		await shown('Altra', 'portale');
		expect(await deliveryOf(alert.id)).toEqual(before);
	});

	test('is found out again when the alert changed or ended meanwhile', async () => {
		const at = (shift: number) => new Date(Date.now() + shift).toISOString();
		const [changed, ended] = [alertNow('Cambiata'), alertNow('Finita', { end: at(6_000) })];
		installation.cms.publish(changed, ended);
		for (const { id } of [changed, ended]) await seen(id);
		await soon(() => expect(events().filter((event) => event === 'alert online')).toHaveLength(2));
		await installation.stop();
		const stopped = at(0);
		installation.cms.publish({ ...changed, title: inItalian('Diversa'), updatedAt: at(0) });
		await soon(() => expect(showing('Finita')).toEqual([]));
		await installation.start();
		for (const { id } of [changed, ended])
			await soon(async () => {
				const sites = await deliveryOf(id);
				expect(sites.every(({ seenAt = '' }) => seenAt > stopped)).toBe(true);
			});
	});
});

describe('the lane', () => {
	test('without the CMS keeps and ends what is in force, also after a restart, and goes on when it is back', async () => {
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		await installation.stop();
		await installation.cms.stop();
		rmSync(installation.folderOf('portale'), { recursive: true });
		await installation.start();
		await shown('Bora', 'portale');
		await soon(() => expect(events()).toContain('log unreachable'));
		expect((await installation.ask('/health')).body).toMatchObject({ isWell: false, inForce: [{}] });
		await installation.cms.start();
		installation.cms.publish(alertNow('Pioggia'));
		await shown('Pioggia', 'portale');
		await soon(() => expect(events()).toContain('log reachable again'));
		expect((await installation.ask('/health')).status).toBe(200);
	});

	test('repairs files that somebody has changed or removed', async () => {
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		await installation.stop();
		writeFileSync(join(installation.folderOf('portale'), 'timed.json'), '{');
		rmSync(join(installation.folderOf('mare'), 'nginx'), { recursive: true });
		await installation.start();
		await shown('Bora', 'portale');
		expect(existsSync(join(installation.folderOf('mare'), 'nginx/allerte/barra.it.html'))).toBe(true);
	});

	test('sets a damaged copy of the log aside and reads it again', async () => {
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		await installation.stop();
		const copy = join(installation.folder, 'lane/log.ndjson');
		writeFileSync(copy, readFileSync(copy, 'utf8').replace('Bora', 'Sole!'));
		await installation.start();
		expect(events()).toContain('log copy damaged');
		await soon(() => expect(installation.lane.lane.seq).toBe(installation.cms.log.length));
		expect(showing('Bora')).toEqual(['portale']);
	});

	test('follows another log where it publishes sites, and leaves what is in force where it publishes none', async () => {
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		await installation.stop();
		const log = installation.cms.log;
		installation.cms.log = [];
		await installation.start();
		await soon(() => expect(installation.lane.lane.seq).toBe(0));
		expect(events()).toContain('log invalid');
		expect(showing('Bora')).toEqual(['portale']);
		installation.cms.log = log.slice(0, -1);
		installation.cms.publish(alertNow('Pioggia'));
		await shown('Pioggia', 'portale');
		await shown('Bora');
	});

	test('stops at an entry that cannot be read, tells so, and goes on once it can', async () => {
		installation.cms.publish(alertNow('Bora'));
		await shown('Bora', 'portale');
		const next = installation.cms.log.length + 1;
		installation.cms.overlaid.set(next, `{"seq":${next},"action":"publish"}`);
		installation.cms.publish(alertNow('Pioggia'));
		await soon(() => expect(events()).toContain('log invalid'));
		expect([showing('Bora'), showing('Pioggia')]).toEqual([['portale'], []]);
		installation.cms.overlaid.clear();
		await shown('Pioggia', 'portale');
	});

	test('drops a line of its copy that a crash left incomplete', async () => {
		await soon(() => expect(installation.lane.lane.seq).toBe(4));
		await installation.stop();
		appendFileSync(join(installation.folder, 'lane/log.ndjson'), '{"seq":5,"at"');
		installation.cms.publish(alertNow('Bora', { title: inItalian('Bora') }));
		await installation.start();
		await shown('Bora', 'portale');
	});
});
