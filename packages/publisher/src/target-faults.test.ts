import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import {
	buildMedia,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	prose,
	sampleOrAll,
	to,
} from '@portolano/test-kit';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenLinks } from '../test-application/broken-links.ts';
import { type Change, FaultyTarget, type Hooks } from '../test-application/faulty-target.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import { SearchThread } from './search/search-thread.ts';

const thread = new SearchThread();
const search = { thread, version: 'one' };

afterAll(() => thread.close());

let workshop: Workshop;
let publisher: Publisher;

function openAnew(): void {
	workshop = openWorkshop(undefined, 'memory');
}

function remove(): void {
	publisher.close();
	workshop.remove();
}

const long = inItalian(prose('Il Comune informa che gli uffici seguono un nuovo orario. '.repeat(30)));

function firstEdition(): void {
	workshop.publish(buildSite(), buildOffice(), buildNews({ body: long }), buildPage({ body: long }));
	for (let item = 0; item < 12; item++)
		workshop.publish(buildNews({ id: `n${item}`, title: inItalian(`Notizia ${item}`), topics: ['acqua'] }));
}

/** Moves a page, adds pages, lists and a picture, and withdraws a page and a list. */
function secondEdition(): void {
	const { id } = buildNews();
	workshop.publish(
		buildMedia(),
		buildNews({ id, slug: inItalian('altrove'), title: inItalian('Altrove'), topics: ['sport'] }),
		buildNews({
			id: 'due',
			title: inItalian('Seconda'),
			image: to('media', buildMedia().id),
			topics: ['sport'],
		}),
	);
	for (let item = 0; item < 6; item++) workshop.withdraw(to('news', `n${item}`));
	workshop.withdraw(buildPage());
}

/** The files online; without those of former versions of the search, which stay for a while. */
function live(): Map<string, string> {
	const manifest = publisher.sites.get('portale')?.online.manifest;
	return new Map([...workshop.live('portale')].filter(([file]) => manifest?.get(file)?.[2] === undefined));
}
const memory = () => workshop.memory('portale');

/** Opens a publisher whose target has `hooks`; links are checked after every change. */
function openWith(hooks: Hooks, broken: string[] = []): Publisher {
	const after = async (change: Change) => {
		broken.push(...brokenLinks(live()).map((link) => `after ${change.what} ${change.file}: ${link}`));
		const form = memory().form(change.file, 'gz');
		if (form) expect(gunzipSync(form).toString('latin1')).toBe(live().get(change.file));
		await hooks.after?.(change);
	};
	return workshop.open({ search, target: () => new FaultyTarget(memory(), { ...hooks, after }) });
}

const cleanFolder = () => `${workshop.folder}/clean`;

async function cleanBuild(): Promise<Map<string, string>> {
	const dataDir = cleanFolder();
	const clean = workshop.open({ dataDir, search });
	await clean.catchUp();
	await clean.settled();
	clean.close();
	return workshop.live('portale', dataDir);
}

interface Fault {
	/** Number of the first change that fails. */
	readonly first: number;
	/** How many changes in a row fail. */
	readonly many: number;
	/** Whether the change is made all the same, and only the answer is lost. */
	readonly isMade: boolean;
	/** Longest time that a change takes, in milliseconds. */
	readonly slowMs: number;
	readonly restarts: boolean;
}

const fault: fc.Arbitrary<Fault> = fc.record({
	first: fc.integer({ min: 0, max: 45 }),
	many: fc.integer({ min: 1, max: 12 }),
	isMade: fc.boolean(),
	slowMs: fc.constantFrom(0, 0, 3),
	restarts: fc.boolean(),
});

function hooksOf({ first, many, isMade, slowMs }: Fault): Hooks & { failures: () => number } {
	let [changes, failures] = [0, 0];
	const fail = async () => {
		const number = changes++;
		if (number < first || number >= first + many) return Promise.resolve();
		failures += 1;
		return Promise.reject(new Error('the target is away'));
	};
	return {
		failures: () => failures,
		async before() {
			if (slowMs > 0) await sleep(Math.random() * slowMs);
			if (!isMade) await fail();
		},
		after: async () => (isMade ? fail() : Promise.resolve()),
	};
}

test('at any failure of the target no reader gets a link to nothing, the reason is told, and the next attempts make the site equal a clean build', async () => {
	let failed = 0;
	await fc.assert(
		fc
			.asyncProperty(fault, async (fault) => {
				const broken: string[] = [];
				const hooks = hooksOf(fault);
				publisher = openWith({}, broken);
				firstEdition();
				await publisher.catchUp();
				await publisher.settled();
				publisher.close();

				publisher = openWith(hooks, broken);
				secondEdition();
				for (let tries = 0; tries <= fault.many + 1; tries++) {
					const before = hooks.failures();
					await publisher.catchUp();
					const told = publisher.problems().map(({ message }) => message);
					// A missing compressed copy is no problem of the site.
					if (hooks.failures() === before) expect(told).toEqual([]);
					else failed += told.filter((message) => message === 'the target is away').length;
					await publisher.settled();
					if (fault.restarts) {
						publisher.close();
						publisher = openWith(hooks, broken);
					}
				}
				await publisher.catchUp();
				await publisher.settled();
				expect(broken).toEqual([]);
				expect(live()).toEqual(await cleanBuild());
				expect(workshop.addresses('portale')).toEqual(workshop.addresses('portale', cleanFolder()));
				expect([...workshop.addresses('portale').keys()]).toHaveLength(8);
			})
			.beforeEach(openAnew)
			.afterEach(remove),
		{ numRuns: sampleOrAll(20, 200) },
	);
	// With too few failures during a release the test would prove little.
	expect(failed).toBeGreaterThan(10);
}, 180_000);

describe('a target', () => {
	beforeEach(openAnew);
	afterEach(remove);

	test('that is full keeps the earlier release readable, says so, and takes the rest once there is space', async () => {
		const broken: string[] = [];
		let isFull = false;
		publisher = openWith(
			{
				before: ({ what }) =>
					isFull && what !== 'delete'
						? Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))
						: Promise.resolve(),
			},
			broken,
		);
		firstEdition();
		await publisher.catchUp();
		const before = live();
		isFull = true;
		secondEdition();
		await publisher.catchUp();
		expect(live()).toEqual(before);
		expect(publisher.problems()).toMatchObject([{ path: '/', isBlocking: true }]);
		expect(publisher.problems()[0]?.message).toContain('no space left');
		isFull = false;
		const [report] = await publisher.catchUp();
		expect(report?.release).toBe(2);
		expect(publisher.problems()).toEqual([]);
		await publisher.settled();
		expect(live()).toEqual(await cleanBuild());
		expect(broken).toEqual([]);
	});

	test('that is slow receives several files of a rank at the same time', async () => {
		let [running, most] = [0, 0];
		publisher = openWith({
			async before() {
				running += 1;
				most = Math.max(most, running);
				await sleep(5);
			},
			after: async () => {
				running -= 1;
				return Promise.resolve();
			},
		});
		firstEdition();
		await publisher.catchUp();
		expect(most).toBe(memory().atOnce);
	});

	test('a rollback that fails midway is finished by the next attempt, and the site stays rolled back', async () => {
		let left = Infinity;
		publisher = openWith({
			before: () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('the target is away'))),
		});
		firstEdition();
		await publisher.catchUp();
		await publisher.settled();
		const first = live();
		// What an edition withdraws does not come back, so this one withdraws nothing.
		for (let item = 0; item < 6; item++)
			workshop.publish(buildNews({ id: `n${item}`, title: inItalian(`Altra notizia ${item}`) }));
		await publisher.catchUp();
		await publisher.settled();
		left = 5;
		await expect(publisher.rollback('portale', 1)).rejects.toThrow('the target is away');
		left = Infinity;
		await publisher.catchUp();
		await publisher.settled();
		expect(live()).toEqual(first);
		expect(publisher.problems()[0]?.message).toContain('held at release 1');
	});
});
