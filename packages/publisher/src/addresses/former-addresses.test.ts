import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FormerAddress, LogEntry, Published, SiteKind } from '@portolano/content-models';
import {
	buildEvent,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inBoth,
	inItalian,
	sampleOrAll,
	to,
} from '@portolano/test-kit';
import { createStore, type SiteApplication, type Store, type StoreView } from '@portolano/content-store';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkshop, targetKinds, type Workshop } from '../../test-application/workshop.ts';
import type { Publisher } from '../publisher.ts';
import { verify } from '../released.ts';
import { loadApplication, type LoadedApplication } from '../rendering/application.ts';
import { FormerAddresses } from './former-addresses.ts';
import { resolvedAddresses } from './resolve-addresses.ts';

const news = (slug: string, fields: Partial<Published<'news'>> = {}) =>
	buildNews({ id: 'una', slug: inItalian(slug), title: inItalian('Una'), ...fields });
const page = (slug: string, id = slug) => buildPage({ id, slug: inItalian(slug), title: inItalian(slug) });
const pathOfNews = (slug: string) => `/novita/notizie/${slug}/`;
const allNews = {
	type: 'news',
	select: [],
	order: { by: 'id', direction: 'ascending' },
} as const;
const numberedPath = (list: string, number: number) => (number === 1 ? list : `${list}${number}/`);

/** The test application with a list whose pages are numbered. */
async function withList(
	{ folder }: Workshop,
	kind: SiteKind,
	list: { numbered: string; list: (view: StoreView) => string[] },
): Promise<LoadedApplication> {
	const loaded = await loadApplication(join(folder, 'sites-built', kind, 'dist'));
	const { application: base } = loaded;
	const application: SiteApplication = {
		...base,
		families: [...base.families, { name: list.numbered, ...list }],
		render: (path, context) => base.render(path.startsWith(list.numbered) ? '/uffici/' : path, context),
	};
	return { ...loaded, application };
}

const moved = (path: string): FormerAddress => ({ status: 301, to: path });

describe.each(targetKinds)('on a target of kind %s', (kind) => {
	let workshop: Workshop;
	let publisher: Publisher;

	beforeEach(async () => {
		workshop = openWorkshop(undefined, kind);
		publisher = workshop.open();
		workshop.publish(buildSite(), buildOffice(), news('uno'), page('altra'));
		await publisher.catchUp();
	});

	afterEach(() => {
		publisher.close();
		workshop.remove();
	});

	async function publish(...documents: Published[]): Promise<void> {
		for (const document of documents) {
			workshop.publish(document);
			await publisher.catchUp();
		}
	}

	const online = () => Object.fromEntries(workshop.addresses('portale'));

	test('a number beyond the last page of a list leads to that page, however many there were', async () => {
		publisher.close();
		const numbered = '/elenco/';
		const paths = (view: StoreView) =>
			view.list({ ...allNews, limit: 100 }).items.map((_, index) => numberedPath(numbered, index + 1));
		publisher = workshop.open({ application: (kind) => withList(workshop, kind, { numbered, list: paths }) });
		await publish(news('due', { id: 'due' }), news('tre', { id: 'tre' }));
		await publisher.build();
		expect(online()).toEqual({ '/elenco/*/': moved('/elenco/3/') });
		workshop.withdraw(to('news', 'tre'));
		await publisher.catchUp();
		expect(online()).toMatchObject({ '/elenco/*/': moved('/elenco/2/') });
		expect(workshop.live('portale').has('elenco/3/index.html')).toBe(false);
		const { token } = await publisher.previewSessions.open({
			...{ site: 'portale', path: '/', drafts: [], holder: 'prova' },
		});
		const session = publisher.previewSessions.find(token);
		expect(await session.answer('/elenco/7/')).toEqual({ status: 301, location: '/elenco/2/' });
		expect(await session.answer('/altra/7/')).toMatchObject({ status: 404 });
	});

	test('the address of a renamed page redirects to its new one, without a chain', async () => {
		await publish(news('due'), news('tre'));
		expect(online()).toEqual({
			[pathOfNews('uno')]: moved(pathOfNews('tre')),
			[pathOfNews('due')]: moved(pathOfNews('tre')),
		});
	});

	test('a page renamed back has its address again, and the other one leads there', async () => {
		await publish(news('due'), news('uno'));
		expect(online()).toEqual({ [pathOfNews('due')]: moved(pathOfNews('uno')) });
		expect(workshop.live('portale').has('novita/notizie/uno/index.html')).toBe(true);
	});

	test('an address taken by a new page shows that page, and leads on when it is withdrawn', async () => {
		await publish(news('due'), news('uno', { id: 'altra' }));
		expect(online()).toEqual({});
		workshop.withdraw(to('news', 'altra'));
		await publisher.catchUp();
		expect(online()).toEqual({ [pathOfNews('uno')]: { status: 410 } });
	});

	test('a page that moves to another section redirects', async () => {
		await publish(news('uno', { newsType: 'avviso' }));
		expect(online()).toEqual({ [pathOfNews('uno')]: moved('/novita/avvisi/uno/') });
	});

	test('a withdrawn page is gone, with the reason; published again, it is there', async () => {
		workshop.withdraw(page('altra'), { reason: inItalian('Evento annullato') });
		await publisher.catchUp();
		expect(online()).toEqual({ '/altra/': { status: 410, reason: 'Evento annullato' } });
		await publish(page('altra'));
		expect(online()).toEqual({});
	});

	test('a withdrawn page leads to its successor, and further when that one moves or is withdrawn', async () => {
		workshop.withdraw(page('altra'), { successor: to('news', 'una') });
		await publisher.catchUp();
		expect(online()).toEqual({ '/altra/': moved(pathOfNews('uno')) });
		await publish(news('due'));
		expect(online()).toMatchObject({ '/altra/': moved(pathOfNews('due')) });
		await publish(page('terza'));
		workshop.withdraw(to('news', 'una'), { successor: to('page', 'terza') });
		await publisher.catchUp();
		expect(online()).toEqual({
			'/altra/': moved('/terza/'),
			[pathOfNews('uno')]: moved('/terza/'),
			[pathOfNews('due')]: moved('/terza/'),
		});
	});

	test('successors in a circle, or the document itself, are no destination', async () => {
		workshop.withdraw(page('altra'), { successor: to('page', 'altra') });
		await publish(page('b'));
		workshop.withdraw(page('b'), { successor: to('news', 'una') });
		workshop.withdraw(to('news', 'una'), { successor: to('page', 'b') });
		await publisher.catchUp();
		expect(online()).toEqual({
			'/altra/': { status: 410 },
			'/b/': { status: 410 },
			[pathOfNews('uno')]: { status: 410 },
		});
	});

	test('a page that moves to another site leads to its address there, also when that site changes its host', async () => {
		await publish(buildSite({ key: 'visit', kind: 'brand' }), news('uno', { owner: 'visit' }));
		const origin = buildSite({ key: 'visit', kind: 'brand' }).origin;
		expect(online()).toEqual({ [pathOfNews('uno')]: moved(`${origin}/storie/uno/`) });
		await publish(buildSite({ key: 'visit', kind: 'brand', origin: 'https://visit.example' }));
		expect(online()).toEqual({ [pathOfNews('uno')]: moved('https://visit.example/storie/uno/') });
	});

	test('a page that moves to another site and back has its address again, which leads nowhere else', async () => {
		await publish(buildSite({ key: 'visit', kind: 'brand' }), news('uno', { owner: 'visit' }), news('uno'));
		expect(online()).toEqual({});
		expect(workshop.live('portale').has('novita/notizie/uno/index.html')).toBe(true);
		expect(Object.fromEntries(workshop.addresses('visit'))).toEqual({
			'/storie/uno/': moved(`${buildSite().origin}${pathOfNews('uno')}`),
		});
	});

	test('a rollback restores the former addresses of its release', async () => {
		await publish(news('due'), news('tre'));
		await publisher.rollback('portale', 2);
		expect(online()).toEqual({ [pathOfNews('uno')]: moved(pathOfNews('due')) });
		await publisher.rollback('portale', 1);
		expect(online()).toEqual({});
		await publisher.build('portale');
		expect(Object.keys(online()).toSorted()).toEqual([pathOfNews('due'), pathOfNews('uno')]);
	});

	test('a restart, a clean build and many releases know the same', async () => {
		for (let edit = 0; edit < 60; edit++) await publish(news(`slug-${edit}`));
		await publisher.settled();
		const before = online();
		expect(Object.keys(before)).toHaveLength(60);
		publisher.close();
		publisher = workshop.open();
		await publisher.build('portale');
		expect(online()).toEqual(before);
		const dataDir = join(workshop.folder, 'clean');
		const clean = workshop.open({ dataDir });
		await clean.catchUp();
		clean.close();
		expect(Object.fromEntries(workshop.addresses('portale', dataDir))).toEqual(before);
	});
});

test('verify finds an address that leads elsewhere than the log says', async () => {
	const workshop = openWorkshop();
	const publisher = workshop.open();
	workshop.publish(buildSite(), buildOffice(), news('uno'));
	await publisher.catchUp();
	workshop.publish(news('due'));
	await publisher.catchUp();
	publisher.close();
	const options = {
		...{ dataDir: join(workshop.folder, 'data'), sitesDir: join(workshop.folder, 'sites-built') },
		...{ cmsUrl: 'http://localhost:9', logToken: 'segreto', token: 'un segreto lungo abbastanza' },
	};
	const wrong = async () => {
		const { differences } = await verify(options, 'portale');
		return differences.filter(({ kind }) => kind === 'leads elsewhere').map(({ file }) => file);
	};
	expect(await wrong()).toEqual([]);
	const record = join(options.dataDir, 'sites/portale/addresses/novita/notizie/uno/index.html.json');
	writeFileSync(record, JSON.stringify({ status: 301, to: '/' }));
	expect(await wrong()).toEqual([pathOfNews('uno')]);
	rmSync(record);
	expect(await wrong()).toEqual([pathOfNews('uno')]);
	workshop.remove();
});

test('a page in a language that it lost leads to the main language of its site', () => {
	const store = createStore({ now: '2026-11-22T09:00:00.000Z' });
	const former = new FormerAddresses(store);
	const event = (fields: Partial<Published<'event'>>) =>
		buildEvent({ id: 'palio', owner: 'visit', slug: inBoth('palio', 'race'), ...fields });
	const documents = [
		buildSite({ key: 'visit', kind: 'brand', siteLanguages: ['it', 'en'] }),
		event({ languages: ['it', 'en'] }),
		event({ languages: ['it'] }),
	];
	for (const [index, document] of documents.entries()) {
		const entry = { seq: index + 1, at: '2026-11-22T09:00:00.000Z', action: 'publish', document } as const;
		former.learn(store.apply(entry), entry);
	}
	const isOnline = (file: string) => file === 'eventi/palio/index.html';
	expect([...resolvedAddresses({ site: 'visit', store, former, isOnline, lists: [] })]).toEqual([
		['/en/events/race/', { status: 301, to: '/eventi/palio/' }],
	]);
});

test('the history of a page that moved leads to its history at the new address, where it has one', () => {
	const store = createStore({ now: '2026-11-22T09:00:00.000Z' });
	const former = new FormerAddresses(store);
	const news = (slug: string) => buildNews({ id: 'orari', owner: 'portale', slug: { it: slug } });
	for (const [index, document] of [buildSite(), news('orari'), news('nuovi-orari')].entries()) {
		const entry = { seq: index + 1, at: '2026-11-22T09:00:00.000Z', action: 'publish', document } as const;
		former.learn(store.apply(entry), entry);
	}
	const [from, to] = [pathOfNews('orari'), pathOfNews('nuovi-orari')];
	const resolvedWith = (...pages: string[]) => {
		const isOnline = (file: string) => pages.includes(`/${file.replace('index.html', '')}`);
		return [...resolvedAddresses({ site: 'portale', store, former, isOnline, lists: [] })];
	};
	expect(resolvedWith(to)).toEqual([[from, { status: 301, to }]]);
	expect(resolvedWith(to, `${to}storia/`)).toEqual([
		[from, { status: 301, to }],
		[`${from}storia/`, { status: 301, to: `${to}storia/` }],
	]);
});

/** Midnight in Rome is at minute 7. */
const start = Date.parse('2026-11-22T22:53:00.000Z');
const instant = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const at = instant(0);

/** What happens a minute after the other: an entry, perhaps scheduled, or nothing. */
const deed = fc.record({
	id: fc.constantFrom('a', 'b'),
	slug: fc.constantFrom('x', 'y', 'z', undefined),
	successor: fc.constantFrom('a', 'b', undefined),
	delay: fc.constantFrom(undefined, undefined, 2, 5),
	days: fc.constantFrom<Partial<Published<'news'>>>(
		...[
			{},
			{},
			{ publishedUntil: '2026-11-22' },
			{ publishedUntil: '2026-11-21' },
			{ publishedFrom: '2026-11-23' },
		],
	),
	isQuiet: fc.boolean(),
});

type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function entryOf({ id, slug, successor, delay, days }: Deed, seq: number): LogEntry {
	const position = { seq, at: instant(seq), ...(delay && { effectiveAt: instant(seq + delay) }) };
	if (slug) return { ...position, action: 'publish', document: news(slug, { id, ...days }) };
	return {
		...position,
		action: 'withdraw',
		type: 'news',
		id,
		...(successor && { successor: to('news', successor) }),
	};
}

class Follower {
	readonly #store: Store;
	readonly #former: FormerAddresses;

	constructor(now: string) {
		this.#store = createStore({ now });
		this.#former = new FormerAddresses(this.#store);
	}

	apply(entry: LogEntry): void {
		this.#former.learn(this.#store.apply(entry), entry);
	}

	advance(now: string): void {
		this.#former.learn(this.#store.advance(now));
	}

	/** Paths of the pages that are online. */
	get pages(): ReadonlySet<string | undefined> {
		return new Set(
			[...this.#store.documents('news')].map((each) =>
				each.type === 'news' ? pathOfNews(each.slug.it) : '',
			),
		);
	}

	/** Returns whether the addresses may have changed since this was last called. */
	takeChanged(): boolean {
		const isChanged = this.#former.isChanged('portale');
		this.#former.settle('portale');
		return isChanged;
	}

	resolved(): Map<string, FormerAddress> {
		const [store, former, pages] = [this.#store, this.#former, this.pages];
		const isOnline = (file: string) => pages.has(`/${file.replace('index.html', '')}`);
		return new Map(
			[...resolvedAddresses({ site: 'portale', store, former, isOnline, lists: [] })].toSorted(),
		);
	}
}

test('followed entry by entry or read at once later, the log gives the same addresses, scheduled entries included', () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
			const following = new Follower(at);
			const log: LogEntry[] = [{ seq: 1, at, action: 'publish', document: buildSite() }];
			for (const each of deeds) if (!each.isQuiet) log.push(entryOf(each, log.length + 1));
			let minute = 0;
			for (const entry of log) {
				following.advance(instant((minute += 1)));
				following.apply(entry);
			}
			for (const end of [minute + 1, minute + 10]) {
				following.advance(instant(end));
				const later = new Follower(instant(end));
				for (const entry of log) later.apply(entry);
				expect(following.resolved()).toEqual(later.resolved());
			}
		}),
		{ numRuns: sampleOrAll(300, 5000) },
	);
});

test('addresses resolved only when they are marked as changed, or pages come or go, are those resolved at every entry', () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
			const following = new Follower(at);
			following.apply({ seq: 1, at, action: 'publish', document: buildSite() });
			let [seq, pages, online] = [1, following.pages, following.resolved()];
			const follow = () => {
				const isMoved = !isDeepStrictEqual(following.pages, pages);
				if (following.takeChanged() || isMoved) online = following.resolved();
				pages = following.pages;
				expect(online).toEqual(following.resolved());
			};
			for (const [minute, each] of deeds.entries()) {
				following.advance(instant(minute));
				follow();
				if (!each.isQuiet) following.apply(entryOf(each, (seq += 1)));
				follow();
			}
		}),
		{ numRuns: sampleOrAll(300, 5000) },
	);
});
