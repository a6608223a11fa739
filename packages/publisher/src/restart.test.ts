import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	buildEvent,
	buildMedia,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	to,
} from '@portolano/test-kit';
import type { SiteKind } from '@portolano/content-models';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitesFolder } from '../test-application/sites-folder.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import type { PublisherParts } from './publisher-parts.ts';
import { loadApplication } from './rendering/application.ts';

let workshop: Workshop;
let publisher: Publisher;
let told: string[];

const media = buildMedia();
const site = buildSite();

beforeEach(async () => {
	workshop = openWorkshop();
	told = [];
	publisher = open();
	workshop.publish(
		...[site, buildSite({ key: 'visit', kind: 'brand' }), buildOffice(), media],
		...[buildPage({ image: to('media', media.id) }), news('uno')],
		buildEvent({ start: '2026-11-22T10:00:00.000Z', end: '2026-11-22T20:00:00.000Z' }),
	);
	await publisher.catchUp();
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

function open(parts: Partial<PublisherParts> = {}): Publisher {
	return workshop.open({
		onEvent({ event, message }) {
			if (/^(?:state|log copy)/.test(event)) told.push(message);
		},
		...parts,
	});
}

function news(id: string, title = `Notizia ${id}`, alsoOn: string[] = ['visit']) {
	return buildNews({ id, title: inItalian(title), slug: inItalian(id), alsoOn });
}

const stateFile = (key = 'portale') => join(workshop.folder, 'data/sites', key, 'state');
const blocking = () => publisher.problems().filter(({ isBlocking }) => isBlocking);
const copyFile = () => join(workshop.folder, 'data/log.ndjson');
const text = (file: string) => readFileSync(file, 'utf8');

/** Stops in an orderly way, which writes the states. */
async function stop(): Promise<void> {
	await publisher.settled();
	publisher.close();
}

async function restart(parts?: Partial<PublisherParts>): Promise<{ rendered: number; written: string[] }> {
	publisher = open(parts);
	const reports = await publisher.catchUp();
	return {
		rendered: reports.reduce((sum, { rendered }) => sum + rendered, 0),
		written: reports.flatMap(({ site, written }) => written.map((path) => site + path)),
	};
}

async function expectCleanBuild(): Promise<void> {
	const dataDir = join(workshop.folder, 'clean');
	const clean = workshop.open({ dataDir });
	await clean.catchUp();
	clean.close();
	for (const key of ['portale', 'visit']) expect(workshop.live(key)).toEqual(workshop.live(key, dataDir));
}

test('a restart renders nothing when log and application are the same, with the CMS or without', async () => {
	const problems = publisher.problems();
	await stop();
	expect(await restart()).toEqual({ rendered: 0, written: [] });
	await stop();
	publisher = open({ source: () => Promise.reject(new Error('the CMS is away')) });
	expect(await publisher.keepTime()).toEqual([]);
	expect([publisher.problems(), told]).toEqual([problems, []]);
	expect(publisher.status({ type: 'news', id: 'uno' }).pages).toHaveLength(1);
});

test('after a restart an edit writes only the pages that show it', async () => {
	await stop();
	workshop.publish(news('uno', 'Altro titolo'), news('due'));
	const { rendered, written } = await restart();
	expect(written).toEqual(expect.arrayContaining(['portale/', 'portale/novita/', 'visit/novita/']));
	expect(rendered).toBeLessThanOrEqual(written.length + 1);
	await expectCleanBuild();
	workshop.withdraw(to('page', buildPage().id));
	await publisher.catchUp();
	await expectCleanBuild();
});

test('a state older than what is online loses nothing: the entries that follow are applied to it', async () => {
	await publisher.settled();
	const old = new Map(['portale', 'visit'].map((key) => [key, text(stateFile(key))]));
	workshop.publish(news('uno', 'Altro titolo'), news('due'), site);
	await publisher.catchUp();
	workshop.withdraw(to('news', 'uno'));
	await publisher.catchUp();
	await stop();
	for (const [key, state] of old) writeFileSync(stateFile(key), state);
	const { rendered, written } = await restart();
	expect(rendered).toBeGreaterThan(0);
	expect([written, told]).toEqual([[], []]);
	await expectCleanBuild();
});

test('the sites may have states of different ages', async () => {
	await publisher.settled();
	const old = text(stateFile());
	workshop.publish(news('due'));
	await publisher.catchUp();
	await stop();
	writeFileSync(stateFile(), old);
	workshop.publish(news('tre'));
	await restart();
	expect(told).toEqual([]);
	await expectCleanBuild();
});

test('a document that one site held back after its state was written appears on the other once its page is online', async () => {
	await stop();
	await restart({ stored: () => Promise.reject(new Error('the CMS is away')) });
	await publisher.settled();
	const old = text(stateFile());
	const other = buildMedia({ alternativeText: inItalian('Altro') });
	workshop.publish(other, { ...news('due'), image: to('media', other.id) });
	await publisher.catchUp();
	expect(workshop.live('visit').get('novita/index.html')).not.toContain('Notizia due');
	await stop();
	writeFileSync(stateFile(), old);
	await restart();
	expect(workshop.live('visit').get('novita/index.html')).toContain('Notizia due');
	await expectCleanBuild();
});

test('what has changed with time while the publisher was stopped is rendered', async () => {
	await stop();
	workshop.now = '2026-11-22T21:00:00.000Z';
	const { written } = await restart();
	expect(written).toEqual(['portale/eventi/']);
	await expectCleanBuild();
});

test('a document held back, its problem and a file that could not be fetched are remembered', async () => {
	const bad = buildPage({
		id: 'guasta',
		title: inItalian('Pagina con un guasto'),
		slug: inItalian('guasta'),
	});
	workshop.publish(bad);
	await publisher.catchUp();
	const problems = publisher.problems();
	expect(blocking()).toHaveLength(1);
	await stop();
	expect((await restart()).rendered).toBe(0);
	expect(publisher.problems()).toEqual(problems);
	expect(publisher.store.held).toEqual([to('page', 'guasta')]);
	workshop.publish({ ...bad, title: inItalian('Pagina buona') });
	await publisher.catchUp();
	expect(blocking()).toEqual([]);
	await expectCleanBuild();
});

test('published files stay online after a restart until the last page that shows them is gone', async () => {
	await stop();
	await restart();
	const files = () => [...workshop.live('portale').keys()].filter((path) => path.startsWith('file/'));
	expect(files()).toHaveLength(1);
	workshop.publish(news('due'));
	await publisher.catchUp();
	expect(files()).toHaveLength(1);
	workshop.publish(buildPage());
	await publisher.catchUp();
	expect(files()).toEqual([]);
});

test('a page whose file could not be fetched is tried again after a restart', async () => {
	await stop();
	await restart({ stored: () => Promise.reject(new Error('the CMS is away')) });
	const other = buildMedia({ alternativeText: inItalian('Altro') });
	workshop.publish(other, buildPage({ image: to('media', other.id) }));
	await publisher.catchUp();
	expect(blocking()).toHaveLength(1);
	await stop();
	expect((await restart()).written).toContain('portale/una-pagina/');
	expect(blocking()).toEqual([]);
	await expectCleanBuild();
});

test('pages that were not checked or rendered when the publisher stopped are after the restart', async () => {
	await stop();
	const checked: string[] = [];
	const check: PublisherParts['check'] = ({ path }) => {
		checked.push(path);
		return [];
	};
	publisher = open({ check });
	workshop.publish(...Array.from({ length: 450 }, (_, index) => news(`n${index}`)), site);
	await publisher.catchUp();
	await publisher.stop();
	const before = checked.length;
	expect(before).toBeLessThan(450);
	await stop();
	workshop.publish(news('due'));
	expect((await restart({ check })).rendered).toBeLessThan(50);
	await publisher.settled();
	expect(new Set(checked).size).toBeGreaterThan(450);
	await expectCleanBuild();
});

test('a site that was rolled back stays so after a restart, and a build brings it up to date', async () => {
	workshop.publish(news('due'));
	await publisher.catchUp();
	await publisher.rollback('portale', 1);
	const before = workshop.live('portale');
	await stop();
	workshop.publish(news('tre'));
	await restart();
	expect(workshop.live('portale')).toEqual(before);
	expect(publisher.problems()[0]?.message).toContain('held at release 1');
	await publisher.build('portale');
	await expectCleanBuild();
});

test.each([
	['truncated', () => truncateSync(stateFile(), 900), 'it is damaged or incomplete'],
	['of another format', () => change(stateFile(), '"format":1', '"format":0'), 'its format is 0'],
	[
		'of another version',
		() => change(stateFile(), '"program":"', '"program":"x'),
		'another version of the publisher',
	],
	[
		'of another site',
		() => writeFileSync(stateFile(), text(stateFile('visit'))),
		'it is the state of “visit”',
	],
	[
		'of another log',
		() => change(copyFile(), 'Notizia uno', 'Notizia due'),
		'the copy of the log is read again',
	],
])(
	'a state that is %s is not used, which is told, and everything is built again',
	async (_, harm, reason) => {
		await stop();
		harm();
		const { rendered } = await restart();
		expect(rendered).toBeGreaterThan(5);
		expect(told.join()).toContain(reason);
		await expectCleanBuild();
		told = [];
		await stop();
		expect([(await restart()).rendered, told]).toEqual([0, []]);
	},
);

function change(file: string, from: string, to: string): void {
	const before = text(file);
	expect(before).toContain(from);
	writeFileSync(file, before.replace(from, to));
}

test('a state beyond the end of the log is not used', async () => {
	await publisher.settled();
	const logs = [text(copyFile()), text(`${copyFile()}.sum`)] as const;
	workshop.publish(news('due'));
	await publisher.catchUp();
	await stop();
	writeFileSync(copyFile(), logs[0]);
	writeFileSync(`${copyFile()}.sum`, logs[1]);
	expect((await restart()).rendered).toBeGreaterThan(5);
	expect(told.join()).toContain('it belongs to another log');
	await expectCleanBuild();
});

test('a clock put back a little stands still; after more the pages are built for the present time', async () => {
	await stop();
	workshop.now = '2026-11-22T08:57:00.000Z';
	expect([(await restart()).rendered, told]).toEqual([0, []]);
	expect(publisher.store.now).toBe('2026-11-22T09:00:00.000Z');
	await stop();
	workshop.now = '2026-11-21T09:00:00.000Z';
	expect((await restart()).rendered).toBeGreaterThan(5);
	expect(told.join()).toContain('the clock was put back to 2026-11-21T09:00:00.000Z');
	await expectCleanBuild();
});

test('with another application every page is built again beside, edits go first, and one release brings them all', async () => {
	await stop();
	publisher = open({ application: (kind) => loadApplication(otherApplication(kind)) });
	await publisher.queueTouched();
	workshop.publish(news('due'));
	await publisher.catchUp();
	await publisher.idle();
	expect(told.join()).toContain('the application of the site has changed');
	const { releases } = publisher.sites.get('portale')?.online ?? {};
	const changed = releases?.numbers().map((number) => Object.keys(releases.read(number).files));
	// The first build, the edit that overtakes the second, and the second.
	expect(changed?.map((files) => files.includes('una-pagina/index.html'))).toEqual([true, false, true]);
	expect(changed?.[1]).toContain('novita/notizie/due/index.html');
	for (const body of pages()) expect(body).toContain('another application');
	await stop();
	const application = (kind: SiteKind) => loadApplication(otherApplication(kind));
	expect((await restart({ application })).rendered).toBe(0);
});

function pages(): string[] {
	const html = [...workshop.live('portale')].filter(([file]) => file.endsWith('.html'));
	return html.map(([, body]) => body);
}

/** Writes an application with other bytes in every page; returns its folder. */
function otherApplication(kind: SiteKind): string {
	const folder = join(workshop.folder, 'other-sites');
	writeSitesFolder(folder);
	const entry = join(folder, kind, 'dist/server/entry.mjs');
	const wrapped = text(entry).replace('export { application }', 'import { application as plain }');
	writeFileSync(
		entry,
		`${wrapped}
export const application = {
	...plain,
	async render(path, context) {
		const page = await plain.render(path, context);
		return { ...page, body: page.body.replace('</body>', '<!-- another application --></body>') };
	},
};
`,
	);
	return join(folder, kind, 'dist');
}
