import type { LogEntry } from '@portolano/content-models';
import { buildFile, cancel, inItalian, publish, to, withdraw } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { createStore, type Store } from './store.ts';

const nine = '2026-11-22T09:00:00.000Z';
const ten = '2026-11-22T10:00:00.000Z';
const eleven = '2026-11-22T11:00:00.000Z';
const upload = to('file', '1');
const version = (name: string) => buildFile({ id: '1', title: inItalian(name) });
const later = (seq: number, name: string, effectiveAt = ten) =>
	publish(seq, version(name), { at: nine, effectiveAt });

function storeAt(now: string, ...log: LogEntry[]): Store {
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	return store;
}

const namesIn = (store: Store) =>
	store.versionsOf(upload).map((document) => document.type === 'file' && document.file.name);

test('every version of an upload counts, a scheduled one from its instant on', () => {
	const log = [publish(1, version('a'), { at: nine }), publish(2, version('b'), { at: nine }), later(3, 'c')];
	const store = storeAt(nine, ...log);
	expect(namesIn(store)).toEqual(['a.pdf', 'b.pdf']);
	store.advance(ten);
	expect(namesIn(store)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
	expect(namesIn(storeAt(ten, ...log))).toEqual(namesIn(store));
});

test('one that took effect during a pause counts, one that was cancelled does not', () => {
	const log = [later(1, 'a'), later(2, 'b', eleven), later(3, 'c')];
	const cancelled = cancel(4, 3, nine);
	expect(namesIn(storeAt(eleven, ...log))).toEqual(['a.pdf', 'c.pdf', 'b.pdf']);
	expect(namesIn(storeAt(eleven, ...log, cancelled))).toEqual(['a.pdf', 'b.pdf']);
});

test('versions from before a withdrawal never come back', () => {
	const store = storeAt(nine, publish(1, version('a')), publish(2, version('b')), withdraw(3, upload));
	expect(namesIn(store)).toEqual([]);
	store.apply(publish(4, version('c')));
	expect(namesIn(store)).toEqual(['c.pdf']);
});
