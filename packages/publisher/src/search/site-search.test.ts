import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNews, buildOffice, buildPage, buildSite, inItalian } from '@portolano/test-kit';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorkshop, type Workshop } from '../../test-application/workshop.ts';
import type { PublisherEvent } from '../events.ts';
import type { Publisher } from '../publisher.ts';
import type { PublisherParts } from '../publisher-parts.ts';
import { isSearchBehind, pagesOf } from '../release/releases.ts';
import type { SiteOnline } from '../release/site-online.ts';
import { graceMs } from './plan-search.ts';
import { SearchThread } from './search-thread.ts';

const thread = new SearchThread();
const search = { thread, version: 'one' };

let workshop: Workshop;
let publisher: Publisher;
let events: PublisherEvent[];

function open(parts: Partial<PublisherParts> = {}): Publisher {
	return workshop.open({ search, onEvent: (event) => events.push(event), ...parts });
}

beforeEach(async () => {
	workshop = openWorkshop();
	events = [];
	workshop.publish(buildSite(), buildOffice(), buildNews(), buildPage());
	publisher = open();
	await caughtUp();
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

afterAll(() => thread.close());

async function caughtUp(): Promise<void> {
	await publisher.catchUp();
	await publisher.settled();
}

function portal(): SiteOnline {
	const site = publisher.sites.get('portale');
	if (!site) throw new Error('There is no portal.');
	return site.online;
}

/** The files of the index that are needed, by path. */
function index(): Map<string, string> {
	const needed = [...portal().manifest].filter(([, [, , until]]) => until === undefined);
	const files = needed.filter(([file]) => file.startsWith('ricerca/'));
	return new Map(files.map(([file, [hash]]) => [file, hash] as const).sort());
}

/** The index that a clean build makes. */
async function cleanIndex(): Promise<Map<string, string>> {
	const [edited, dataDir] = [publisher, join(workshop.folder, 'clean')];
	rmSync(dataDir, { recursive: true, force: true });
	publisher = open({ dataDir });
	await caughtUp();
	const clean = index();
	publisher.close();
	publisher = edited;
	return clean;
}

const named = (title: string) => buildPage({ id: 'due', slug: inItalian('due'), title: inItalian(title) });

/** Whether the index online has a word. */
const has = (word: string) => {
	const files = [...workshop.live('portale')].filter(([file]) => index().has(file));
	return files.some(([, text]) => text.includes(word));
};

test('the search follows the pages as a release of its own, with the bytes of a clean build', async () => {
	expect(portal().last).toMatchObject({ number: 2, pages: 1, search: { covers: 1, version: 'one' } });
	expect(publisher.sites.get('portale')?.search).toMatchObject({ covers: 1, behindSince: undefined });
	workshop.publish(named('Zibibbo'));
	await caughtUp();
	workshop.publish(named('Moscato'));
	workshop.withdraw(buildPage());
	await caughtUp();

	expect(has('Moscato')).toBe(true);
	expect(has('Zibibbo')).toBe(false);
	expect(index()).toEqual(await cleanIndex());
});

test('edits that follow each other without a pause are searched all the same', async () => {
	let number = 0;
	await vi.waitFor(
		async () => {
			workshop.publish(named(`Titolo ${number++}`));
			await publisher.catchUp();
			const { last } = portal();
			expect(last?.search?.covers).toBeGreaterThan(3);
			expect(last && isSearchBehind(last) && pagesOf(last)).toBeGreaterThan(last?.search?.covers ?? 0);
		},
		{ timeout: 20_000, interval: 5 },
	);
});

test('files that are no longer needed stay for two minutes, and the next release of the search deletes them', async () => {
	const first = [...index().keys()].filter((file) => file.startsWith('ricerca/indice/'));
	workshop.publish(named('Seconda'));
	await caughtUp();
	const obsolete = first.filter((file) => !index().has(file));
	expect(obsolete.length).toBeGreaterThan(0);
	expect([...workshop.live('portale').keys()]).toEqual(expect.arrayContaining(obsolete));

	workshop.now = new Date(Date.parse(workshop.now) + graceMs).toISOString();
	workshop.publish(named('Terza'));
	await caughtUp();
	expect(obsolete.filter((file) => workshop.live('portale').has(file))).toEqual([]);
});

test('a rollback restores the search of the pages with them; a later restart keeps both', async () => {
	const before = index();
	workshop.publish(named('Seconda'));
	await caughtUp();
	await publisher.rollback('portale', 1);
	expect(index()).toEqual(before);
	await publisher.settled();
	publisher.close();
	publisher = open();
	await caughtUp();

	expect(index()).toEqual(before);
	expect(portal().last).toMatchObject({ rollbackTo: 1 });
	const { last } = portal();
	expect(last && isSearchBehind(last)).toBe(false);
});

test('after a rollback to pages that were never searched, their search follows while the site is held', async () => {
	publisher.close();
	publisher = open({ search: undefined });
	workshop.publish(named('Zibibbo'));
	await publisher.catchUp();
	const unsearched = portal().last?.number ?? 0;
	workshop.publish(named('Moscato'));
	await publisher.catchUp();
	publisher.close();
	publisher = open();
	await caughtUp();
	expect(has('Moscato')).toBe(true);
	await publisher.rollback('portale', unsearched);
	await publisher.settled();

	expect(has('Zibibbo')).toBe(true);
	expect(has('Moscato')).toBe(false);
	expect(portal().last).toMatchObject({ rollbackTo: unsearched, pages: portal().last?.search?.covers });
});

test('a release of the search alone cannot be restored', async () => {
	await expect(publisher.rollback('portale', 2)).rejects.toThrow('for the pages of release 1');
});

test('a search that a process left behind is brought up to date by the next', async () => {
	publisher.close();
	publisher = open({ search: undefined });
	workshop.publish(named('Zibibbo'));
	await publisher.catchUp();
	publisher.close();
	publisher = open();
	await caughtUp();

	expect(has('Zibibbo')).toBe(true);
});

test('an index of another version of the program is made anew', async () => {
	workshop.publish(named('Zibibbo'));
	await caughtUp();
	publisher.close();
	publisher = open({ search: { thread, version: 'two' } });
	await caughtUp();

	expect(portal().last?.search?.version).toBe('two');
	expect(index()).toEqual(await cleanIndex());
});

test('a preview is searched as the site is: every file of the index answers there', async () => {
	const { token } = await publisher.previewSessions.open({
		...{ site: 'portale', path: '/', drafts: [], holder: 'prova' },
	});
	const session = publisher.previewSessions.find(token);
	expect(index().size).toBeGreaterThan(2);
	for (const file of index().keys()) {
		const body = portal().bytes(file);
		expect(await session.answer(`/${file}`), file).toEqual({ status: 200, body });
	}
});

test('an index with damaged files is told, and made anew', async () => {
	publisher.close();
	const blobs = portal().blobs;
	for (const hash of index().values()) writeFileSync(blobs.pathOf(hash), 'x');
	publisher = open();
	workshop.publish(named('Zibibbo'));
	await caughtUp();

	expect(events.map(({ event }) => event)).toContain('search failed');
	workshop.publish(named('Moscato'));
	await caughtUp();
	expect(has('Moscato')).toBe(true);
});
