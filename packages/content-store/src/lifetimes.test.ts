import {
	buildEvent,
	buildNews,
	buildOffice,
	buildSite,
	cancel,
	inItalian,
	publish,
	to,
	withdraw,
} from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { createStore } from './store.ts';

const one = to('news', '1');
const news = (fields: Parameters<typeof buildNews>[0]) => buildNews({ id: '1', ...fields });

/** A store on 22 November 2026 at 10:00 in Rome. */
function storeOf(...documents: Parameters<typeof publish>[1][]) {
	const store = createStore({ now: '2026-11-22T09:00:00.000Z' });
	for (const document of [buildSite(), buildOffice(), ...documents])
		store.apply(publish(store.seq + 1, document));
	return store;
}

const isSeen = (store: ReturnType<typeof storeOf>) => store.document(one) !== undefined;

test('a document begins on its first day and ceases after its last, and the store names the next of these instants', () => {
	const store = storeOf(news({ publishedFrom: '2026-11-24', publishedUntil: '2026-11-25' }));
	expect([isSeen(store), store.nextBoundary()]).toEqual([false, '2026-11-23T23:00:00.000Z']);
	const begun = store.advance('2026-11-23T23:00:00.000Z');
	expect(begun.changes).toMatchObject([{ id: '1', before: undefined, after: { id: '1' } }]);
	expect([isSeen(store), store.nextBoundary()]).toEqual([true, '2026-11-25T23:00:00.000Z']);
	store.advance('2026-11-25T22:59:59.999Z');
	expect([isSeen(store), store.ceased(one)]).toEqual([true, undefined]);
	const ceased = store.advance('2026-11-25T23:00:00.000Z');
	expect(ceased.changes).toMatchObject([{ id: '1', before: { id: '1' }, after: undefined }]);
	expect([isSeen(store), store.ceased(one)?.id]).toEqual([false, '1']);
});

test('an entry that extends the lifetime brings the document back, and one that withdraws it ends the lifetime', () => {
	const store = storeOf(news({ publishedUntil: '2026-11-21' }));
	expect([isSeen(store), store.ceased(one)?.id]).toEqual([false, '1']);
	store.apply(publish(4, news({ publishedUntil: '2026-11-30' })));
	expect([isSeen(store), store.ceased(one)]).toEqual([true, undefined]);
	store.apply(publish(5, news({ publishedUntil: '2026-11-21' })));
	expect(isSeen(store)).toBe(false);
	store.apply(withdraw(6, one));
	expect(store.ceased(one)).toBeUndefined();
});

test('a change scheduled for a document that has ceased leaves it ceased when it is cancelled', () => {
	const store = storeOf(news({ publishedUntil: '2026-11-22' }));
	const effectiveAt = '2026-11-25T09:00:00.000Z';
	store.apply(publish(4, news({ title: inItalian('Riaperto') }), { at: store.now, effectiveAt }));
	store.advance('2026-11-24T09:00:00.000Z');
	expect(store.ceased(one)?.id).toBe('1');
	store.apply(cancel(5, 4, store.now));
	store.advance('2026-11-26T09:00:00.000Z');
	expect([isSeen(store), store.ceased(one)?.id]).toEqual([false, '1']);
});

test('a draft is shown as within its lifetime', () => {
	const store = storeOf();
	const overlay = store.overlay([{ action: 'publish', document: news({ publishedFrom: '2027-01-01' }) }]);
	expect(overlay.document(one)?.id).toBe('1');
});

test('a document begins once, also when a withdrawal before was cancelled after it had taken effect', () => {
	const store = storeOf(news({ publishedFrom: '2026-11-23' }));
	const at = store.now;
	store.apply(withdraw(4, one, { at, effectiveAt: '2026-11-22T10:00:00.000Z' }));
	store.advance('2026-11-22T10:00:00.000Z');
	store.apply(cancel(5, 4, at));
	expect(store.advance('2026-11-22T23:00:00.000Z').changes).toMatchObject([{ id: '1', before: undefined }]);
});

test('an event that repeats is listed by its next time, and the pages that list it are touched when one is over', () => {
	const hour = (day: string) => ({ start: `${day}T17:00:00.000Z`, end: `${day}T18:00:00.000Z` });
	const [start, end] = ['2026-11-17T17:00:00.000Z', '2026-12-01T18:00:00.000Z'];
	const weekly = buildEvent({
		...{ id: 'weekly', start, end, sessions: ['2026-11-17', '2026-11-24', '2026-12-01'].map(hour) },
		recurrence: {
			...{ first: hour('2026-11-17'), pattern: { kind: 'weekly', weekdays: [2] }, interval: 1 },
			...{ until: '2026-12-01', skipped: [], moved: [] },
		},
	});
	const once = buildEvent({ id: 'once', ...hour('2026-11-25') });
	const store = storeOf(weekly, once);
	const listed = () => {
		const recorder = store.recorder();
		const view = store.view({ site: 'portale', language: 'it', recorder });
		const order = { by: 'nextStart', direction: 'ascending' } as const;
		const { items } = view.list({ type: 'event', select: [], where: { end: { after: 'now' } }, order });
		expect(store.record({ site: 'portale', path: '/eventi/' }, recorder)).toBe(true);
		return items.map(({ id }) => id);
	};
	expect(listed()).toEqual(['weekly', 'once']);
	expect(store.nextBoundary()).toBe('2026-11-24T18:00:00.000Z');
	expect(store.advance('2026-11-24T17:59:59.999Z').touched).toEqual([]);
	expect(store.advance('2026-11-24T18:00:00.000Z').touched).toEqual([{ site: 'portale', path: '/eventi/' }]);
	expect(listed()).toEqual(['once', 'weekly']);
	const overlay = store.overlay([{ action: 'publish', document: weekly }]);
	expect(overlay.document(to('event', 'weekly'))).toMatchObject({ nextStart: '2026-12-01T17:00:00.000Z' });
});
