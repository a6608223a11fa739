import type { LogEntry, Published } from '@portolano/content-models';
import { buildNews, cancel, inItalian, publish, to, withdraw } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { createStore, type Store } from './store.ts';

const nine = '2026-11-22T09:00:00.000Z';
const ten = '2026-11-22T10:00:00.000Z';
const eleven = '2026-11-22T11:00:00.000Z';
const noon = '2026-11-22T12:00:00.000Z';
const [one, other] = [to('news', '1'), to('news', '2')];
const news = (title: string, id = '1') => buildNews({ id, title: inItalian(title) });
const group = { id: 'g', size: 2 };

function storeAt(now: string, log: readonly LogEntry[]): Store {
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	return store;
}

function titleOf(document: Published | undefined): string | undefined {
	return document?.type === 'news' ? document.title.it : undefined;
}

const titles = (store: Store) => [one, other].map((reference) => titleOf(store.document(reference)));

test('an entry takes effect at its instant and not before, and the clock of the store tells when', () => {
	const store = storeAt(nine, [publish(1, news('Prima'), { at: nine })]);
	expect(store.apply(publish(2, news('Dopo'), { at: nine, effectiveAt: ten }))).toEqual({
		...{ changes: [], touched: [], unseen: [] },
	});
	expect([store.seq, titles(store)[0], store.nextBoundary()]).toEqual([2, 'Prima', ten]);
	expect(store.advance('2026-11-22T09:59:59.999Z').changes).toEqual([]);
	expect(store.advance(ten).changes).toMatchObject([{ ...one, before: news('Prima'), after: news('Dopo') }]);
	expect([titles(store)[0], store.nextBoundary()]).toEqual(['Dopo', undefined]);
});

test('an entry whose instant has passed when it is appended takes effect at once, whatever the clock of the store', () => {
	const store = storeAt(nine, [publish(1, news('Prima'), { at: noon, effectiveAt: eleven })]);
	expect(titles(store)[0]).toBe('Prima');
});

test('a document has one current and any number of scheduled entries', () => {
	const store = storeAt(nine, [
		publish(1, news('A'), { at: nine, effectiveAt: eleven }),
		publish(2, news('B'), { at: nine, effectiveAt: ten }),
		withdraw(3, one, { at: nine, effectiveAt: noon }),
		publish(4, news('Ora'), { at: nine }),
	]);
	const seen = [titles(store)[0]];
	for (const now of [ten, eleven, noon]) {
		store.advance(now);
		seen.push(titles(store)[0]);
	}
	expect(seen).toEqual(['Ora', 'B', 'A', undefined]);
});

test('after a pause of the machine the last of several effects counts, and each document changes once', () => {
	const store = storeAt(nine, [
		publish(1, news('A'), { at: nine, effectiveAt: ten }),
		publish(2, news('B'), { at: nine, effectiveAt: eleven }),
		publish(3, news('Altra', '2'), { at: nine, effectiveAt: ten }),
	]);
	const { changes } = store.advance(noon);
	expect(changes.map(({ id, after }) => [id, titleOf(after)])).toEqual([
		['1', 'B'],
		['2', 'Altra'],
	]);
});

test('an entry with an earlier effect does not replace a later one, in whichever order they are read', () => {
	const log = [
		publish(1, news('Programmata'), { at: nine, effectiveAt: ten }),
		publish(2, news('Subito'), { at: '2026-11-22T09:59:59.000Z' }),
	];
	const store = storeAt(noon, log.slice(0, 1));
	expect(store.apply(publish(2, news('Subito'), { at: '2026-11-22T09:59:59.000Z' })).changes).toEqual([]);
	expect(titles(store)).toEqual(titles(storeAt(noon, log)));
	expect(titles(store)[0]).toBe('Programmata');
});

test('a clock of the CMS that goes back reorders nothing', () => {
	const store = storeAt(noon, [
		publish(1, news('Prima'), { at: eleven }),
		publish(2, news('Dopo'), { at: nine }),
		publish(3, news('Ultima'), { at: nine, effectiveAt: ten }),
	]);
	expect(titles(store)[0]).toBe('Ultima');
});

test('a cancelled entry never takes effect', () => {
	const store = storeAt(nine, [
		publish(1, news('Prima'), { at: nine }),
		publish(2, news('Dopo'), { at: nine, effectiveAt: ten }),
		cancel(3, 2, nine),
	]);
	expect(store.advance(noon).changes).toEqual([]);
	expect(titles(store)[0]).toBe('Prima');
});

test('a cancellation appended before the effect is read after it: the document is again as it was', () => {
	const store = storeAt(nine, [
		publish(1, news('Prima'), { at: nine }),
		publish(2, news('Dopo'), { at: nine, effectiveAt: ten }),
	]);
	store.advance(eleven);
	expect(store.apply(cancel(3, 2, '2026-11-22T09:59:59.999Z')).changes).toMatchObject([
		{ after: news('Prima') },
	]);
	expect(titles(store)[0]).toBe('Prima');
});

test('a cancellation at the instant of the effect, of an entry in effect, or of nothing, changes nothing', () => {
	const store = storeAt(nine, [
		publish(1, news('Prima'), { at: nine }),
		publish(2, news('Dopo'), { at: nine, effectiveAt: ten }),
		cancel(3, 2, ten),
		cancel(4, 1, ten),
		cancel(5, 70, ten),
	]);
	store.advance(ten);
	expect(titles(store)[0]).toBe('Dopo');
});

test('a group takes effect when its last member is read, in one step', () => {
	const store = storeAt(nine, [publish(1, news('Una'), { at: nine, group })]);
	expect(titles(store)).toEqual([undefined, undefined]);
	expect(store.apply(publish(2, news('Due', '2'), { at: nine, group })).changes).toHaveLength(2);
	expect(titles(store)).toEqual(['Una', 'Due']);
});

test('a scheduled group takes effect at its instant in one step, and is cancelled whole', () => {
	const time = { at: nine, group, effectiveAt: ten };
	const log = [publish(1, news('Una'), time), publish(2, news('Due', '2'), time)];
	const store = storeAt(nine, log);
	expect(store.advance(ten).changes).toHaveLength(2);

	const cancelled = storeAt(nine, [...log, cancel(3, 1, nine)]);
	expect(cancelled.advance(ten).changes).toEqual([]);
	expect(titles(cancelled)).toEqual([undefined, undefined]);
});

test('a group with a part missing never takes effect', () => {
	const store = storeAt(nine, [
		publish(1, news('Una'), { at: nine, group }),
		publish(2, news('Tre', '3'), { at: nine }),
		publish(3, news('Due', '2'), { at: nine, group }),
	]);
	expect(titles(store)).toEqual([undefined, undefined]);
	expect(store.size.documents).toBe(1);
});
