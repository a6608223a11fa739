import type { LogEntry, Published, Reference } from '@portolano/content-models';
import {
	buildEvent,
	buildNews,
	buildOffice,
	buildSite,
	inItalian,
	publish,
	to,
	withdraw,
} from '@portolano/test-kit';
import fc from 'fast-check';
import type { StoreView } from '../store-view.ts';
import { createStore, type Store } from '../store.ts';

/** When the tests begin. */
export const start = '2026-11-22T09:00:00.000Z';
const topics = ['acqua', 'turismo', 'sport'] as const;
const offices = ['a', 'b'].map((id) => to('office', id));
const newest = { by: 'date', direction: 'descending' } as const;
const byTitle = { by: 'title', direction: 'ascending' } as const;

/** What a page reads. */
export type Read = (view: StoreView) => unknown;

const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Pages that together make every kind of query, each with a comparable answer. */
export const pages: Record<string, Read> = {
	site: (view) => JSON.stringify(view.site()),
	name: (view) => view.siteOf('visit')?.name,
	latest: (view) => view.list({ type: 'news', select: ['title'], order: newest, limit: 3 }).items,
	dated: (view) => view.list({ type: 'news', select: ['date'], order: byTitle }).items,
	total: (view) =>
		view.list({ type: 'news', select: ['date'], order: byTitle, page: { number: 1, size: 2 } }).pages,
	listed: (view) => view.count('news', { listedUntil: { after: 'now', orAbsent: true } }),
	unlisted: (view) => view.count('news', { listedUntil: { over: 'now' } }),
	anywhere: (view) =>
		view.list({ type: 'news', select: [], order: newest, sites: 'any', where: { topics: 'acqua' } }).items,
	others: (view) =>
		view.count('news', { topics: { not: 'acqua' }, newsType: { anyOf: ['notizia', 'avviso'] } }),
	coming: (view) =>
		view.list({
			type: 'event',
			select: ['title'],
			order: byTitle,
			where: { end: { after: 'now' }, start: { before: 'now' } },
		}).items,
	next: (view) =>
		view.list({
			type: 'event',
			select: ['title'],
			order: { by: 'nextStart', direction: 'ascending' },
			where: { end: { after: 'now' }, nextStart: { after: 'now' } },
		}).items,
	month: (view) => view.count('event', { days: { within: '2026-11' }, end: { over: 'now' } }),
	hasCome: (view) => view.count('news', { date: { within: '2026', before: 'now' } }),
	tomorrow: (view) =>
		view.list({ type: 'event', select: ['title'], order: byTitle, where: { days: '2026-11-23' } }).items,
	today: (view) => view.today(),
	noon: (view) => view.hasPassed('2026-11-23T11:00:00.000Z'),
	ended: (view) =>
		view.list({ type: 'event', select: ['end'], order: byTitle }).items.map(({ end }) => view.hasPassed(end)),
	kinds: (view) => [...view.countBy('news', 'newsType')],
	held: (view) => [...view.countBy('news', 'offices')],
	...Object.fromEntries(
		offices.flatMap((office): [string, Read][] => [
			[`office-${office.id}`, (view: StoreView) => view.whole(office)],
			[`of-${office.id}`, (view: StoreView) => view.linkingTo(office, 'news', ['title'])],
			[`by-${office.id}`, (view: StoreView) => view.count('news', { offices: office })],
		]),
	),
	...Object.fromEntries(
		ids.flatMap((id): [string, Read][] => [
			[`news-${id}`, (view: StoreView) => renderNews(view, id)],
			[`page-${id}`, (view: StoreView) => page(view, { number: Number(id), size: 2 })],
			[`archive-${id}`, (view: StoreView) => page(view, { fromEnd: Number(id), size: 2 })],
		]),
	),
};

function page(view: StoreView, page: { number: number; size: number } | { fromEnd: number; size: number }) {
	return view.list({ type: 'news', select: ['summary'], order: newest, page }).items;
}

function renderNews(view: StoreView, id: string) {
	const news = view.get(to('news', id), ['title', 'topics', 'offices']);
	if (!news) return 'gone';
	const near = view.related({ to: news, type: 'news', select: ['title'], limit: 2 });
	const events = view.related({ to: news, type: 'event', select: ['title'], limit: 1 });
	return [news.title, view.resolve(news.offices, ['title']), near, events];
}

const instantIn = (min: number, max: number) =>
	fc.integer({ min, max }).map((hours) => new Date(Date.parse(start) + hours * 3_600_000).toISOString());
const daily: NonNullable<Published<'event'>['recurrence']> = {
	first: { start, end: start },
	pattern: { kind: 'daily' },
	interval: 1,
	skipped: [],
	moved: [],
};
const hourFrom = (hours: number) => ({ start: later(start, hours), end: later(start, hours + 1) });
const word = fc.constantFrom('Mare', 'Porto', 'Èra', 'zeta', 'Acqua');
const owner = fc.constantFrom('portale', 'portale', 'visit');
const someDay = fc.option(fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23'), { nil: undefined });
const someTopics = fc.subarray([...topics], { minLength: 1 });

const outdated = { since: '2026-11-22', reason: inItalian('Superata'), replacedBy: to('news', '1') };

const news = fc
	.record({
		id: fc.constantFrom(...ids),
		owner,
		alsoOn: fc.subarray(['portale']),
		title: word.map(inItalian),
		date: instantIn(-5, 5),
		topics: someTopics,
		newsType: fc.constantFrom('notizia', 'avviso', 'comunicato'),
		offices: fc.subarray(offices, { minLength: 1 }),
		listedUntil: someDay,
		isOutdated: fc.boolean(),
	})
	.map(({ isOutdated, ...fields }) => buildNews({ ...fields, ...(isOutdated && { outdated }) }));

const event = fc
	.record({
		id: fc.constantFrom('1', '2', '3'),
		title: word.map(inItalian),
		topics: someTopics,
		start: instantIn(-9, 9),
		owner,
	})
	.chain((fields) =>
		fc
			.record({
				end: instantIn(10, 40),
				times: fc.array(fc.integer({ min: -9, max: 40 })),
				repeats: fc.boolean(),
			})
			.map(({ end, times, repeats }) =>
				buildEvent({ ...fields, end, sessions: times.map(hourFrom), ...(repeats && { recurrence: daily }) }),
			),
	);

const other = fc.oneof(
	fc
		.record({ id: fc.constantFrom('a', 'b'), title: word.map(inItalian) })
		.map((fields) => buildOffice(fields)),
	word.map((name) => buildSite({ name: inItalian(name) })),
	word.map((name) => buildSite({ key: 'visit', name: inItalian(name) })),
);

/** An entry of the log that is to come. */
export type OfLog = { publish: Published } | { withdraw: { type: 'news' | 'event' | 'office'; id: string } };

/** Something that happens to a store. */
export type Deed = OfLog | { hold: string } | { unhold: string } | { hours: number };

/** Entries of the log. */
export const ofLog: fc.Arbitrary<OfLog> = fc.oneof(
	{ weight: 6, arbitrary: news.map((document) => ({ publish: document })) },
	{ weight: 2, arbitrary: event.map((document) => ({ publish: document })) },
	{ weight: 1, arbitrary: other.map((document) => ({ publish: document })) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(...ids).map((id) => ({ withdraw: { type: 'news' as const, id } })),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('a', 'b').map((id) => ({ withdraw: { type: 'office' as const, id } })),
	},
);

/** News that begin and cease. */
const lasting: fc.Arbitrary<OfLog> = fc
	.tuple(news, fc.record({ publishedFrom: someDay, publishedUntil: someDay }))
	.map(([document, days]) => ({ publish: { ...document, ...days } }));

export const deed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 10, arbitrary: ofLog },
	{ weight: 3, arbitrary: lasting },
	{ weight: 2, arbitrary: fc.constantFrom(...ids).map((hold) => ({ hold })) },
	{ weight: 2, arbitrary: fc.constantFrom(...ids).map((unhold) => ({ unhold })) },
	{ weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((hours) => ({ hours })) },
);

function later(instant: string, hours: number): string {
	return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

function entryOf(deed: OfLog, seq: number): LogEntry {
	return 'publish' in deed ? publish(seq, deed.publish) : withdraw(seq, deed.withdraw);
}

/** Carries out a deed, adding it to the log where it is an entry; returns the pages touched. */
export function carryOut(store: Store, deed: Deed, log: LogEntry[]) {
	if ('hours' in deed) return store.advance(later(store.now, deed.hours)).touched;
	if ('hold' in deed) return store.hold(to('news', deed.hold));
	if ('unhold' in deed) return store.unhold(to('news', deed.unhold));
	const entry = entryOf(deed, store.seq + 1);
	log.push(entry);
	return store.apply(entry).touched;
}

/** Returns a new store of a log. */
export function fresh(log: readonly LogEntry[], now: string, held: readonly Reference[] = []): Store {
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	for (const reference of held) store.hold(reference);
	return store;
}
