import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
	buildMedia,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	prose,
	smallTown,
	to,
} from '@portolano/test-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf, openWorkshop, targetKinds, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import { type LoadedApplication, loadApplication } from './rendering/application.ts';

let workshop: Workshop;
let publisher: Publisher;

afterEach(() => {
	publisher.close();
	workshop.remove();
});

const fileOfNews = 'novita/notizie/nuovo-orario-dell-anagrafe/index.html';

async function begin(): Promise<void> {
	workshop.publish(buildSite(), buildOffice(), buildNews(), buildPage());
	await publisher.catchUp();
}

/** The application of a later version, which has lost the pages of news. */
async function withoutNews(kind: string): Promise<LoadedApplication> {
	const loaded = await loadApplication(join(workshop.folder, 'sites-built', kind, 'dist'));
	const families = loaded.application.families.filter(({ name }) => name !== 'news');
	return { ...loaded, version: 'later', application: { ...loaded.application, families } };
}

describe.each(targetKinds)('on a target of kind %s', (kind) => {
	beforeEach(() => {
		workshop = openWorkshop(undefined, kind);
		publisher = workshop.open();
	});

	test('a small town goes online on all its sites, without blocking problems', async () => {
		workshop.publish(...smallTown());
		const reports = await publisher.catchUp();
		await publisher.settled();
		expect(reports.map(({ site }) => site).sort()).toEqual([
			'polizia-locale',
			'portale',
			'protezione-civile',
			'visit',
		]);
		expect(publisher.problems().filter(({ isBlocking }) => isBlocking)).toEqual([]);
		const live = workshop.live('portale');
		expect(live.get('index.html')).toContain('Comune di Borgomarina');
		expect([...live.keys()].filter((file) => file.startsWith('file/')).length).toBeGreaterThan(0);
		expect(live.get('_astro/town.css')).toContain('body');
	});

	test('an edit writes only the pages that show it', async () => {
		await begin();
		workshop.publish(
			buildNews({ title: inItalian('Altro titolo'), id: buildNews().id, slug: buildNews().slug }),
		);
		const [report] = await publisher.catchUp();
		expect(report?.written.toSorted()).toEqual([
			'/',
			'/amministrazione/uffici/ufficio-relazioni-con-il-pubblico/',
			'/argomenti/comunicazione-istituzionale/',
			'/feed.txt',
			'/novita/',
			'/novita/notizie/nuovo-orario-dell-anagrafe/',
		]);
		expect(workshop.live('portale').get(fileOfNews)).toContain('Altro titolo');
	});

	test('a renamed page disappears from its old address', async () => {
		await begin();
		workshop.publish(buildNews({ id: buildNews().id, slug: inItalian('altrove') }));
		await publisher.catchUp();
		const live = workshop.live('portale');
		expect(live.has(fileOfNews)).toBe(false);
		expect(live.has('novita/notizie/altrove/index.html')).toBe(true);
	});

	test('a page that cannot be rendered keeps its last good version, and other pages are updated', async () => {
		await begin();
		const before = workshop.live('portale').get('una-pagina/index.html');
		workshop.publish(
			buildPage({ id: buildPage().id, slug: buildPage().slug, title: inItalian('Pagina con un guasto') }),
			buildNews({ id: 'due', title: inItalian('Seconda notizia') }),
		);
		await publisher.catchUp();
		const live = workshop.live('portale');
		expect(live.get('una-pagina/index.html')).toBe(before);
		expect(live.has('novita/notizie/seconda-notizia/index.html')).toBe(true);
		expect(publisher.status({ type: 'page', id: buildPage().id }).problems[0]?.message).toContain(
			'the template has a fault',
		);
		workshop.publish(buildPage());
		await publisher.catchUp();
		expect(publisher.problems()).toEqual([]);
	});

	test('a page that fails a check keeps its last good version', async () => {
		publisher.close();
		publisher = workshop.open({
			check: ({ path, body }) =>
				String(body).includes('vietato') ? [{ path, message: 'a forbidden word', isBlocking: true }] : [],
		});
		await begin();
		workshop.publish(buildPage({ body: inItalian(prose('vietato')) }));
		await publisher.catchUp();
		expect(workshop.live('portale').get('una-pagina/index.html')).not.toContain('vietato');
		expect(publisher.problems().map(({ message }) => message)).toEqual(['a forbidden word']);
	});

	test('a large part of the pages that the application lists no more cannot be deleted at once unless forced', async () => {
		const news = Array.from({ length: 30 }, (_, index) =>
			buildNews({ id: String(index), title: inItalian(`Notizia ${index}`) }),
		);
		workshop.publish(buildSite(), buildOffice(), ...news);
		await publisher.catchUp();
		const before = workshop.live('portale');
		publisher.close();
		publisher = workshop.open({ application: withoutNews });
		const [report] = await publisher.catchUp();
		expect(report?.release).toBeUndefined();
		expect(publisher.problems()[0]?.message).toContain('would be deleted at once');
		expect(workshop.live('portale')).toEqual(before);
		await publisher.build('portale', { force: true });
		expect(workshop.live('portale').size).toBeLessThan(before.size);
		expect(publisher.problems().filter(({ isBlocking }) => isBlocking)).toEqual([]);
	});

	test('stored files go online before the pages that show them and are deleted after the last of those', async () => {
		const steps: string[] = [];
		publisher.close();
		publisher = workshop.open({ onStep: (step) => steps.push(step) });
		await begin();
		const media = buildMedia();
		workshop.publish(media, buildPage({ image: to('media', media.id) }));
		await publisher.catchUp();
		const file = [...workshop.live('portale').keys()].find((path) => path.startsWith('file/')) ?? '';
		expect(steps.indexOf(file)).toBeGreaterThan(0);
		expect(steps.lastIndexOf('una-pagina/index.html')).toBeGreaterThan(steps.indexOf(file));
		workshop.publish(buildPage());
		await publisher.catchUp();
		expect(workshop.live('portale').has(file)).toBe(false);
	});

	test('a page that fails when the publisher starts again keeps the files of its last good version', async () => {
		await begin();
		const { id, slug } = buildPage();
		workshop.publish(buildMedia(), buildPage({ id, slug, image: to('media', buildMedia().id) }));
		await publisher.catchUp();
		publisher.close();
		workshop.publish(buildPage({ id, slug, title: inItalian('Pagina con un guasto') }));
		publisher = workshop.open();
		await publisher.catchUp();
		const files = () => [...workshop.live('portale').keys()].filter((path) => path.startsWith('file/'));
		expect(workshop.live('portale').get('una-pagina/index.html')).toContain(files()[0]);
		workshop.publish(buildPage({ id, slug }));
		await publisher.catchUp();
		expect(files()).toEqual([]);
	});

	test('a page whose file cannot be fetched keeps its version online and is retried', async () => {
		let isAway = true;
		publisher.close();
		publisher = workshop.open({
			stored: (sha256) => (isAway ? Promise.reject(new Error('the CMS is away')) : bytesOf(sha256)),
		});
		await begin();
		workshop.publish(buildMedia(), buildPage({ image: to('media', buildMedia().id) }));
		await publisher.catchUp();
		expect(workshop.live('portale').get('una-pagina/index.html')).not.toContain('<img');
		isAway = false;
		await publisher.catchUp();
		expect(workshop.live('portale').get('una-pagina/index.html')).toContain('<img');
	});

	test('an earlier release is restored completely, and stays until the site is built', async () => {
		await begin();
		const before = workshop.live('portale');
		workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda notizia') }));
		await publisher.catchUp();
		await publisher.rollback('portale', 1);
		expect(workshop.live('portale')).toEqual(before);
		workshop.publish(buildNews({ id: 'tre', title: inItalian('Terza notizia') }));
		await publisher.catchUp();
		expect(workshop.live('portale')).toEqual(before);
		expect(publisher.problems()[0]?.message).toContain('held at release 1');
		await publisher.build('portale');
		expect(workshop.live('portale').has('novita/notizie/terza-notizia/index.html')).toBe(true);
	});

	test('a restart without the CMS renders all pages and writes none', async () => {
		await begin();
		publisher.close();
		publisher = workshop.open({ source: () => Promise.reject(new Error('the CMS is away')) });
		expect(publisher.store.seq).toBe(4);
		const [report] = await publisher.keepTime();
		expect(report).toMatchObject({ release: undefined, unchanged: report?.rendered });
	});

	test('a log copy of an earlier version is set aside and read again from the CMS; until then nothing changes online', async () => {
		await begin();
		publisher.close();
		const before = workshop.live('portale');
		const copy = join(workshop.folder, 'data/log.ndjson');
		const ofBefore = readFileSync(copy, 'utf8').replace(/"theme":\{[^}]*\}/, '"look":"portal"');
		writeFileSync(copy, ofBefore);
		publisher = workshop.open({ source: () => Promise.reject(new Error('the CMS is away')) });
		await expect(publisher.catchUp()).rejects.toThrow('away');
		expect(await publisher.keepTime()).toEqual([]);
		publisher.close();

		publisher = workshop.open();
		const [report] = await publisher.catchUp();
		expect(report).toMatchObject({ release: undefined, unchanged: report?.rendered });
		expect(workshop.live('portale')).toEqual(before);
		expect(readFileSync(copy, 'utf8')).toContain('"theme":{"primary":');
		expect(readFileSync(`${copy}.unreadable`, 'utf8')).toBe(ofBefore);
	});

	test('the log of another CMS is not followed', async () => {
		await begin();
		const before = workshop.live('portale');
		workshop.log.splice(0);
		await expect(publisher.catchUp()).rejects.toThrow('Entry 4 of the log is missing');
		workshop.publish(
			buildSite({ name: inItalian('Altro Comune') }),
			buildOffice(),
			buildNews(),
			buildPage({ id: 'altra' }),
		);
		await expect(publisher.catchUp()).rejects.toThrow('Entry 4 of the log is another');
		expect(workshop.live('portale')).toEqual(before);
	});

	test('status returns where a document is online and since when', async () => {
		await begin();
		expect(publisher.status({ type: 'news', id: buildNews().id })).toEqual({
			seq: 4,
			pages: [
				{
					site: 'portale',
					url: 'https://portale.borgomarina.example/novita/notizie/nuovo-orario-dell-anagrafe/',
					onlineSince: workshop.now,
				},
			],
			problems: [],
		});
	});

	test('old releases are deleted', async () => {
		publisher.close();
		publisher = workshop.open({ keep: 3 });
		await begin();
		for (let edit = 0; edit < 60; edit++) {
			workshop.publish(buildPage({ summary: inItalian(`${edit}`), body: inItalian(prose(`testo ${edit}`)) }));
			await publisher.catchUp();
			await publisher.settled();
		}
		const site = publisher.sites.get('portale');
		const numbers = site?.online.releases.numbers() ?? [];
		expect(numbers[0]).toBe(51);
		expect(numbers.at(-1)).toBe(61);
		expect(() => site?.online.releases.manifestOf(40)).toThrow('Release 40 is not kept');
		await publisher.rollback('portale', 52);
		expect(workshop.live('portale').get('una-pagina/index.html')).toContain('testo 50');
	});
});

describe('in a folder', () => {
	beforeEach(() => {
		workshop = openWorkshop();
		publisher = workshop.open();
	});

	test('a renamed page leaves no empty folder', async () => {
		await begin();
		const folder = join(workshop.folder, 'data/sites/portale/live/novita/notizie/nuovo-orario-dell-anagrafe');
		expect(existsSync(folder)).toBe(true);
		workshop.publish(buildNews({ id: buildNews().id, slug: inItalian('altrove') }));
		await publisher.catchUp();
		expect(existsSync(folder)).toBe(false);
	});

	test('compressed copies always match the page beside them', async () => {
		workshop.publish(
			buildSite(),
			buildOffice(),
			buildPage({ body: inItalian(prose('a lungo '.repeat(400).trim())) }),
		);
		await publisher.catchUp();
		await publisher.settled();
		const page = join(workshop.folder, 'data/sites/portale/live/una-pagina/index.html');
		expect(brotliDecompressSync(readFileSync(`${page}.br`))).toEqual(readFileSync(page));
		workshop.publish(buildPage({ body: inItalian(prose('diverso '.repeat(400).trim())) }));
		await publisher.catchUp();
		await publisher.settled();
		expect(readFileSync(page, 'utf8')).toContain('diverso');
		expect(brotliDecompressSync(readFileSync(`${page}.br`))).toEqual(readFileSync(page));
		expect(gunzipSync(readFileSync(`${page}.gz`))).toEqual(readFileSync(page));
		workshop.publish(buildPage());
		await publisher.catchUp();
		expect(existsSync(`${page}.br`)).toBe(false);
	});
});
