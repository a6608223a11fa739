import { buildLog, buildMenu, buildNews, buildSite, inItalian, publish, to } from '@portolano/test-kit';
import type { Published } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { Shared, type StoreView } from './store-view.ts';
import { createStore, type Store } from './store.ts';

const now = '2026-11-22T09:00:00.000Z';
const news = to('news', buildNews().id);
const renamed = buildNews({ id: news.id, title: inItalian('Altro') });
const menu = new Shared((view) => [
	view.list({ type: 'menu', select: ['items'], order: { by: 'id', direction: 'ascending' } }).items,
	view.site().name,
]);

function emptyStore(): Store {
	const store = createStore({ now });
	for (const entry of buildLog([buildSite(), buildMenu(), buildNews()])) store.apply(entry);
	return store;
}

function render(store: Store, path: string, read: (view: StoreView) => unknown): void {
	const recorder = store.recorder();
	read(store.view({ site: 'portale', language: 'it', recorder }));
	store.record({ site: 'portale', path }, recorder);
}

function renderedStore(): Store {
	const store = emptyStore();
	render(store, '/a/', (view) => [view.shared(menu), view.get(news, ['title'])]);
	render(store, '/b/', (view) => view.shared(menu));
	return store;
}

const touchedBy = (store: Store, document: Published) =>
	store.apply(publish(store.seq + 1, document)).touched.map(({ path }) => path);

test('a query that several pages share, and everything that a shared value was computed from, is kept once', () => {
	const { queries, pages } = renderedStore().recordings('portale');
	expect([...queries.values()].map(({ kind }) => kind).sort()).toEqual(['group', 'single']);
	expect([...pages].map(([path, recorded]) => [path, recorded.length])).toEqual([
		['/a/', 2],
		['/b/', 1],
	]);
	const store = emptyStore();
	store.restoreRecordings('portale', { queries, pages });
	expect(touchedBy(store, buildMenu({ items: [] })).toSorted()).toEqual(['/a/', '/b/']);
	expect(touchedBy(store, renamed)).toEqual(['/a/']);
});

test('recordings are a copy: what pages read later does not alter them', () => {
	const store = renderedStore();
	const before = store.recordings('portale');
	render(store, '/b/', (view) => view.today());
	expect(before.pages.get('/b/')).toEqual(before.pages.get('/a/')?.slice(0, 1));
	expect([...before.queries.values()].some(({ kind }) => kind === 'today')).toBe(false);
});

test('incomplete recordings are refused, and none of them is kept', () => {
	const { queries, pages } = renderedStore().recordings('portale');
	const [first] = queries.keys();
	const incomplete = new Map([...queries].filter(([number]) => number !== first));
	const store = emptyStore();
	expect(() => store.restoreRecordings('portale', { queries: incomplete, pages })).toThrow(
		'The recording of /a/ of “portale” refers to query',
	);
	expect(touchedBy(store, renamed)).toEqual([]);
	expect(store.recordings('portale').pages.size).toBe(0);
});

test('a site that is forgotten is not touched any more, and its queries are dropped', () => {
	const store = renderedStore();
	store.forgetRecordings('portale');
	expect(touchedBy(store, buildMenu({ items: [] }))).toEqual([]);
	expect(store.size.queries).toBe(0);
});
