import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteKind } from '@portolano/content-models';
import {
	buildAlert,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	prose,
} from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecordedReleases } from '../test-application/recorded-releases.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';

let workshop: Workshop;
let publisher: Publisher;
let releases: RecordedReleases;
/** Paths rendered on this thread, by kind of site. */
let rendered: Map<SiteKind, string[]>;
/** Called when a release begins. */
let onBegin: () => void;

beforeEach(() => {
	workshop = openWorkshop();
	releases = new RecordedReleases(workshop);
	rendered = new Map([
		['portal', []],
		['brand', []],
		['area', []],
	]);
	onBegin = () => undefined;
	publisher = open();
});

afterEach(() => {
	publisher.close();
	workshop.remove();
});

function open(): Publisher {
	return workshop.open({
		application: counting,
		workersFrom: Infinity,
		onRelease: releases.note,
		onStep: (step) => {
			if (step === 'journalled') onBegin();
		},
	});
}

async function counting(kind: SiteKind): Promise<LoadedApplication> {
	const loaded = await loadApplication(join(workshop.folder, 'sites-built', kind, 'dist'));
	const { application } = loaded;
	return {
		...loaded,
		application: {
			...application,
			render(path, context) {
				rendered.get(kind)?.push(path);
				return application.render(path, context);
			},
		},
	};
}

const renderedOf = (kind: SiteKind) => rendered.get(kind)?.length ?? 0;

const pageOf = (index: number, text = 'testo') =>
	buildPage({ id: `p${index}`, slug: inItalian(`p${index}`), body: inItalian(prose(text)) });

const visitors = (title: string) =>
	buildNews({ id: 'evento', slug: inItalian('evento'), owner: 'visit', title: inItalian(title) });

async function begin(pages: number): Promise<void> {
	workshop.publish(buildSite(), buildSite({ key: 'visit', kind: 'brand' }), buildOffice(), visitors('Primo'));
	workshop.publish(...Array.from({ length: pages }, (_, index) => pageOf(index)));
	await publisher.catchUp();
}

/** Begins to build the portal; resolves when some pages are rendered. */
async function beginBuild(): Promise<{ done: Promise<unknown>; isDone: () => boolean }> {
	let isDone = false;
	const before = renderedOf('portal');
	const done = publisher.build('portale').then(() => {
		isDone = true;
	});
	while (renderedOf('portal') < before + 5) await setImmediate();
	return { done, isDone: () => isDone };
}

/** Publishes an edit; resolves with how many pages of the kind were rendered until its release began. */
async function renderedBefore(edit: Parameters<Workshop['publish']>[0], kind: SiteKind): Promise<string[]> {
	const before = renderedOf(kind);
	workshop.publish(edit);
	const begun = new Promise<string[]>((resolve) => {
		onBegin = () => resolve(rendered.get(kind)?.slice(before) ?? []);
	});
	await publisher.queueNew();
	return begun;
}

test('an edit of one site is online while another builds 2,000 pages, and waits for one of these at most', async () => {
	await begin(2000);
	const build = await beginBuild();
	for (let edit = 0; edit < 20; edit++) {
		const meanwhile = await renderedBefore(visitors(`Titolo ${edit}`), 'portal');
		// The page of the office names the item: it is an edit of the portal itself.
		expect(meanwhile.filter((path) => /^\/p\d+\/$/.test(path)).length).toBeLessThanOrEqual(1);
		await publisher.catchUp();
		expect(workshop.live('visit').get('index.html')).toContain(`Titolo ${edit}`);
		for (let turn = 0; turn < 7 * (edit % 3); turn++) await setImmediate();
	}
	expect(build.isDone()).toBe(false);
	await build.done;
}, 120_000);

test('an edit overtakes the build of its own site, which goes on and is released as a whole', async () => {
	await begin(300);
	const build = await beginBuild();
	const meanwhile = await renderedBefore(pageOf(299, 'corretto'), 'portal');
	expect(meanwhile.length).toBeLessThanOrEqual(3);
	await publisher.catchUp();
	expect(workshop.live('portale').get('p299/index.html')).toContain('corretto');
	expect(build.isDone()).toBe(false);
	await build.done;
	expect(renderedOf('portal')).toBeLessThan(2 * 300 + 40);
	await expectClean('portale');
});

async function expectClean(site: string): Promise<void> {
	const clean = await releases.clean({ site, seq: workshop.log.length, now: workshop.now });
	expect([...workshop.live(site)]).toEqual([...clean]);
}

test('a page that an edit touches after the build has rendered it is rendered again before its release', async () => {
	await begin(50);
	const { done } = await beginBuild();
	workshop.publish(buildSite({ name: inItalian('Altro Comune') }));
	await publisher.catchUp();
	await done;
	await expectClean('portale');
});

test('an edit of a site with nothing online yet joins its first build', async () => {
	workshop.publish(buildSite(), buildOffice(), ...Array.from({ length: 60 }, (_, index) => pageOf(index)));
	const first = publisher.catchUp();
	while (renderedOf('portal') < 30) await setImmediate();
	workshop.publish(pageOf(0, 'corretto'));
	await Promise.all([first, publisher.catchUp()]);
	expect(releases.all).toHaveLength(1);
	expect(workshop.live('portale').get('p0/index.html')).toContain('corretto');
	await expectClean('portale');
});

test('an edit overtakes the first rendering after a start: its own page is online first', async () => {
	await begin(300);
	publisher.close();
	publisher = open();
	await publisher.queueNew();
	const meanwhile = await renderedBefore(pageOf(299, 'corretto'), 'portal');
	expect(meanwhile.length).toBeLessThan(20);
	await publisher.catchUp();
	expect(workshop.live('portale').get('p299/index.html')).toContain('corretto');
	expect(publisher.isIdle).toBe(false);
	await publisher.idle();
	await expectClean('portale');
});

test('an alert is online before other edits of its site that wait with it', async () => {
	await begin(30);
	releases.all.length = 0;
	workshop.publish(buildSite({ name: inItalian('Altro Comune') }), pageOf(30), buildAlert());
	await publisher.catchUp();
	const [first, second] = releases.all.filter(({ site }) => site === 'portale');
	expect(first?.files.get('index.html')).toContain('Allerta per vento forte');
	expect(first?.files.get('p0/index.html')).not.toContain('Altro Comune');
	// What it may link to is online with it.
	expect(first?.files.has('p30/index.html')).toBe(true);
	expect([first?.isPartial, second?.isPartial]).toEqual([true, false]);
	await expectClean('portale');
});

test('edits that arrive faster than their pages are rendered are released all the same', async () => {
	await begin(40);
	releases.all.length = 0;
	let isArriving = true;
	const rename = async () => {
		for (let edit = 0; isArriving; edit++) {
			workshop.publish(buildSite({ name: inItalian(`Comune ${edit}`) }));
			await publisher.queueNew();
			await setImmediate();
		}
	};
	const arriving = rename();
	while (releases.all.filter(({ site }) => site === 'portale').length < 3) await setImmediate();
	isArriving = false;
	await arriving;
	await publisher.idle();
	await expectClean('portale');
});

test('stopped in the middle of a build, it leaves online what was there, and goes on when it starts again', async () => {
	await begin(300);
	const before = workshop.live('portale');
	workshop.publish(buildSite({ name: inItalian('Altro Comune') }));
	await publisher.readLog();
	const count = renderedOf('portal');
	const done = publisher.build('portale');
	while (renderedOf('portal') < count + 20) await setImmediate();
	await publisher.stop();
	expect((await done).map(({ release }) => release)).toEqual([undefined]);
	expect(renderedOf('portal')).toBeLessThan(count + 30);
	expect(workshop.live('portale')).toEqual(before);
	publisher.close();

	publisher = open();
	await publisher.catchUp();
	await publisher.idle();
	await expectClean('portale');
});

test('a rollback discards the build under way, and edits wait until the site is built', async () => {
	await begin(300);
	workshop.publish(pageOf(0, 'corretto'));
	await publisher.catchUp();
	const { done } = await beginBuild();
	await publisher.rollback('portale', 1);
	await done;
	await publisher.catchUp();
	expect(publisher.sites.get('portale')?.online.last?.rollbackTo).toBe(1);
	expect(publisher.isIdle).toBe(true);
	await publisher.build('portale');
	await expectClean('portale');
});

test('bytes of a build under way are not deleted with old releases', async () => {
	publisher.close();
	publisher = workshop.open({ application: counting, workersFrom: Infinity, keep: 1 });
	await begin(300);
	const { done } = await beginBuild();
	for (let edit = 0; edit < 60; edit++) {
		workshop.publish(pageOf(0, `testo ${edit}`));
		await publisher.catchUp();
		await publisher.sites.get('portale')?.tidy();
	}
	await done;
	await publisher.settled();
	await expectClean('portale');
});
