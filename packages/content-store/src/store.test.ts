import {
	buildEvent,
	buildLog,
	buildNews,
	buildOffice,
	buildSite,
	inBoth,
	inItalian,
	publish,
	to,
	withdraw,
} from '@portolano/test-kit';
import type { Published } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { Shared, type StoreView } from './store-view.ts';
import { createStore, type Store } from './store.ts';

const now = '2026-11-22T09:00:00.000Z';

function storeOf(...documents: Published[]): Store {
	const store = createStore({ now });
	for (const entry of buildLog([buildSite(), ...documents])) store.apply(entry);
	return store;
}

function render<A>(store: Store, path: string, read: (view: StoreView) => A): A {
	const recorder = store.recorder();
	const answer = read(store.view({ site: 'portale', language: 'it', recorder }));
	store.record({ site: 'portale', path }, recorder);
	return answer;
}

const edit = (store: Store, document: Published) =>
	store.apply(publish(store.seq + 1, document)).touched.map(({ path }) => path);

const titles = (view: StoreView, size = 2) =>
	view.list({
		type: 'news',
		select: ['title'],
		order: { by: 'date', direction: 'descending' },
		page: { number: 1, size },
	});

test('an entry out of sequence is refused and changes nothing', () => {
	const store = storeOf();
	expect(() => store.apply(publish(3, buildNews()))).toThrow('jumps from entry 1 to entry 3');
	expect(store.seq).toBe(1);
	expect(store.size.documents).toBe(1);
});

test('a page is touched by the fields it shows and by no others', () => {
	const store = storeOf(buildOffice());
	const office = to('office', buildOffice().id);
	render(store, '/a/', (view) => view.get(office, ['title']));
	expect(edit(store, buildOffice({ summary: inItalian('Altro') }))).toEqual([]);
	expect(edit(store, buildOffice({ title: inItalian('Altro'), id: office.id }))).toEqual(['/a/']);
});

test('a selection contains the selected fields, type and id', () => {
	const store = storeOf(buildOffice());
	const office = render(store, '/a/', (view) =>
		view.get(to('office', buildOffice().id), ['title', 'parent']),
	);
	expect(office).toEqual({ type: 'office', id: buildOffice().id, title: buildOffice().title });
});

test('a page that shows a withdrawn document is touched', () => {
	const news = buildNews();
	const store = storeOf(news);
	render(store, '/a/', (view) => view.resolve([to('news', news.id)], ['title']));
	expect(store.apply(withdraw(store.seq + 1, news)).touched).toEqual([{ site: 'portale', path: '/a/' }]);
	expect(render(store, '/a/', (view) => view.resolve([to('news', news.id)], ['title']))).toEqual([]);
});

test('a field of the site touches the pages that read it', () => {
	const store = storeOf();
	render(store, '/name/', (view) => view.site().name);
	render(store, '/home/', (view) => view.site().home);
	expect(edit(store, buildSite({ name: inItalian('Comune di Altrove') }))).toEqual(['/name/']);
});

test('the total of a list touches only the pages that read it', () => {
	const store = storeOf(buildNews({ id: '1', date: '2026-01-01T00:00:00.000Z' }));
	render(store, '/items/', (view) => titles(view, 1).items);
	render(store, '/total/', (view) => titles(view, 9).total);
	expect(edit(store, buildNews({ id: '2', owner: 'visit' }))).toEqual([]);
	expect(edit(store, buildNews({ id: '3', date: '2025-01-01T00:00:00.000Z' }))).toEqual(['/total/']);
});

test('a list changes when an event is over, at the instant of nextBoundary', () => {
	const store = storeOf(buildEvent({ start: '2026-11-22T10:00:00.000Z', end: '2026-11-22T11:00:00.000Z' }));
	const coming = (view: StoreView) => view.count('event', { end: { after: 'now' } });
	expect(render(store, '/eventi/', coming)).toBe(1);
	expect(store.nextBoundary()).toBe('2026-11-22T11:00:00.000Z');
	expect(store.advance('2026-11-22T10:59:59.999Z').touched).toEqual([]);
	expect(store.advance('2026-11-22T11:00:00.000Z').touched).toEqual([{ site: 'portale', path: '/eventi/' }]);
	expect(render(store, '/eventi/', coming)).toBe(0);
});

test('news stays listed through its last day in Rome and is gone the day after', () => {
	const store = storeOf(buildNews({ listedUntil: '2026-11-22' }), buildNews({ id: 'for-ever' }));
	const listed = (view: StoreView) => view.count('news', { listedUntil: { after: 'now', orAbsent: true } });
	expect(render(store, '/novita/', listed)).toBe(2);
	expect(store.nextBoundary()).toBe('2026-11-22T23:00:00.000Z');
	const over = (view: StoreView) => view.count('news', { listedUntil: { over: 'now' } });
	expect(render(store, '/archivio/', over)).toBe(0);
	store.advance('2026-11-22T23:00:00.000Z');
	expect(render(store, '/novita/', listed)).toBe(1);
	expect(render(store, '/archivio/', over)).toBe(1);
});

test('a page that shows the day is touched at midnight in Rome', () => {
	const store = storeOf();
	expect(render(store, '/oggi/', (view) => view.today())).toBe('2026-11-22');
	expect(store.nextBoundary()).toBe('2026-11-22T23:00:00.000Z');
	expect(store.advance('2026-11-22T23:00:00.000Z').touched).toEqual([{ site: 'portale', path: '/oggi/' }]);
	expect(render(store, '/oggi/', (view) => view.today())).toBe('2026-11-23');
});

test('a localized field equals its text in any language', () => {
	const store = storeOf(buildNews({ slug: inBoth('il-mare', 'the-sea'), languages: ['it'] }));
	expect(render(store, '/a/', (view) => view.count('news', { slug: 'the-sea' }))).toBe(1);
});

test('Italian collation sorts accented letters beside the plain ones', () => {
	const names = ['Zuppa', 'È aperto', 'Edicola', 'Faro'];
	const store = storeOf(...names.map((name) => buildOffice({ title: inItalian(name) })));
	const order = { by: 'title', direction: 'ascending' } as const;
	const answer = render(store, '/a/', (view) => view.list({ type: 'office', select: ['title'], order }));
	expect(answer.items.map(({ title }) => title.it)).toEqual(['È aperto', 'Edicola', 'Faro', 'Zuppa']);
});

test('values are counted only on the site of the view', () => {
	const store = storeOf(
		buildNews({ id: '1', newsType: 'avviso' }),
		buildNews({ id: '2', newsType: 'avviso', owner: 'visit' }),
	);
	expect(render(store, '/a/', (view) => [...view.countBy('news', 'newsType')])).toEqual([['avviso', 1]]);
	expect(
		edit(store, buildNews({ id: '2', newsType: 'notizia', alsoOn: ['portale'], owner: 'visit' })),
	).toEqual(['/a/']);
});

test('related news are the next older ones, so a newer one does not touch them', () => {
	const on = (day: number) =>
		buildNews({ id: `news-${day}`, date: `2026-11-0${day}T09:00:00.000Z`, topics: ['acqua'] });
	const store = storeOf(on(1), on(2), on(3), on(4));
	const related = render(store, '/4/', (view) =>
		view.related({ to: on(4), type: 'news', select: ['title'], limit: 2 }),
	);
	expect(related.map(({ id }) => id)).toEqual(['news-3', 'news-2']);
	expect(edit(store, on(5))).toEqual([]);
	expect(edit(store, { ...on(1), title: inItalian('Altro') })).toEqual([]);
	expect(edit(store, { ...on(2), title: inItalian('Altro') })).toEqual(['/4/']);
});

test('a rendering begun before the store changed is not recorded', () => {
	const store = storeOf();
	const recorder = store.recorder();
	store.apply(publish(store.seq + 1, buildNews()));
	expect(store.record({ site: 'portale', path: '/' }, recorder)).toBe(false);
});

test('queries that no page makes any more are forgotten', () => {
	const store = storeOf(buildNews());
	render(store, '/a/', (view) => titles(view).pages);
	store.forget({ site: 'portale', path: '/a/' });
	store.apply(publish(store.seq + 1, buildNews({ id: 'another' })));
	expect(store.size.queries).toBe(0);
});

test('the files that a page shows are recorded, also those of shared values', () => {
	const store = storeOf();
	const file = (name: string) => ({ sha256: name.repeat(64), name: `${name}.png` });
	const mark = new Shared((view) => view.file(file('a')));
	for (const path of ['/one/', '/other/']) {
		const recorder = store.recorder();
		const view = store.view({ site: 'portale', language: 'it', recorder });
		expect([view.shared(mark), view.file(file('b'))]).toEqual([...recorder.files.keys()]);
		expect([...recorder.files.values()], path).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
	}
});

test('a field that the site does not have yet touches the pages that read it', () => {
	const store = storeOf();
	render(store, '/a/', (view) => view.site().office);
	render(store, '/b/', (view) => view.site().name);
	expect(edit(store, buildSite({ office: to('office', 'one') }))).toEqual(['/a/']);
});

test('a page cannot change a document that others show', () => {
	const store = storeOf(buildNews({ topics: ['turismo', 'acqua'] }));
	const news = render(store, '/a/', (view) => view.whole(to('news', buildNews().id)));
	expect(() => news?.topics.sort()).toThrow(TypeError);
});

test('only its own page sees a held-back document, which reappears with the changes made meanwhile', () => {
	const [held, other] = [buildNews({ id: '1' }), buildNews({ id: '2' })];
	const store = storeOf(held, other);
	const ids = (view: StoreView) => titles(view).items.map(({ id }) => id);
	render(store, '/list/', ids);

	expect(store.hold(to('news', '1'))).toEqual([{ site: 'portale', path: '/list/' }]);
	expect(render(store, '/list/', ids)).toEqual(['2']);
	expect(store.held).toEqual([to('news', '1')]);
	const own = store.view({ site: 'portale', language: 'it', showing: to('news', '1') });
	expect(own.whole(to('news', '1'))?.title).toEqual(held.title);
	expect(store.view({ site: 'portale', language: 'it' }).whole(to('news', '1'))).toBeUndefined();
	expect([...store.documents('news')]).toHaveLength(2);

	expect(edit(store, buildNews({ id: '1', title: inItalian('Altro') }))).toEqual([]);
	expect(store.unhold(to('news', '1'))).toEqual([{ site: 'portale', path: '/list/' }]);
	expect(render(store, '/list/', (view) => titles(view).items.map(({ title }) => title.it))).toContain(
		'Altro',
	);
});

test('a document withdrawn while held back does not reappear', () => {
	const store = storeOf(buildNews({ id: '1' }));
	store.hold(to('news', '1'));
	store.apply(withdraw(store.seq + 1, to('news', '1')));
	expect(store.unhold(to('news', '1'))).toEqual([]);
	expect(store.size.documents).toBe(1);
});

test('a document that is no longer current leaves lists, counts and relations, and keeps its page', () => {
	const outdated = { since: '2026-11-22', reason: inItalian('Superata') };
	const current = buildNews({ id: '1', offices: [to('office', 'o')], topics: ['acqua'] });
	const store = storeOf(current, buildNews({ id: '2', topics: ['acqua'] }));
	const answers = {
		list: (view: StoreView) => titles(view).items.map(({ id }) => id),
		count: (view: StoreView) => view.count('news'),
		counts: (view: StoreView) => view.countBy('news', 'offices').get('o'),
		links: (view: StoreView) => view.linkingTo(to('office', 'o'), 'news', []).length,
		related: (view: StoreView) =>
			view.related({
				...{ to: { type: 'event', id: 'e', topics: ['acqua'] }, type: 'news', select: [], limit: 5 },
			}).length,
	};
	for (const [path, read] of Object.entries(answers)) render<unknown>(store, path, read);
	render(store, 'page', (view) => view.whole(to('news', '1')));

	expect(edit(store, { ...current, outdated }).toSorted()).toEqual(
		[...Object.keys(answers), 'page'].toSorted(),
	);
	expect(Object.entries(answers).map(([path, read]) => render<unknown>(store, path, read))).toEqual([
		['2'],
		1,
		undefined,
		0,
		1,
	]);
	expect(render(store, 'page', (view) => view.whole(to('news', '1')))).toMatchObject({ outdated });
	expect(edit(store, { ...current, outdated, title: inItalian('Altro') })).toEqual(['page']);
});

test('who refers to a document is known, held back or not, until it does no longer', () => {
	const office = to('office', 'anagrafe');
	const by = (id: string, offices = [office]) => buildNews({ id, slug: inItalian(id), offices });
	const store = storeOf(by('uno'), by('due'));
	const referrers = () => store.referrersOf(office).map(({ id }) => id);
	expect(referrers()).toEqual(['uno', 'due']);
	store.hold(to('news', 'uno'));
	expect(referrers().toSorted()).toEqual(['due', 'uno']);
	edit(store, by('uno', []));
	expect(referrers()).toEqual(['due']);
	store.unhold(to('news', 'uno'));
	store.apply(withdraw(store.seq + 1, to('news', 'due')));
	expect(referrers()).toEqual([]);
});
