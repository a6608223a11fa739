import type { Reference } from '@portolano/content-models';
import { buildNews, buildSite, inItalian, publish, to } from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shared, type StoreView } from '../store-view.ts';
import type { Store } from '../store.ts';
import { carryOut, type Deed, deed, fresh, type OfLog, ofLog, pages, start } from '../testing/deeds.ts';
import type { Draft } from './overlay.ts';

const headlines = new Shared((view) => pages['latest']?.(view));

/** The pages of the exactness test, one of something shared, and the own pages of documents that may be held. */
const asked: Record<string, (view: StoreView) => unknown> = {
	...pages,
	shared: (view) => view.shared(headlines),
};

const own = ['1', '2', '3'].map((id) => to('news', id));

function answersOf(view: (showing?: Reference) => StoreView): Map<string, string> {
	const answers = Object.entries(asked).map(
		([name, read]) => [name, JSON.stringify(read(view())) ?? 'none'] as const,
	);
	const ofOwn = own.map(
		(reference) =>
			[`own ${reference.id}`, JSON.stringify(view(reference).whole(reference)) ?? 'none'] as const,
	);
	return new Map([...answers, ...ofOwn]);
}

/** What the store tells of itself to whoever looks, and the answers of pages that are recorded. */
function stateOf(store: Store) {
	const recorder = store.recorder();
	const answers = answersOf((showing) => store.view({ site: 'portale', language: 'it', recorder, showing }));
	for (const path of Object.keys(asked)) expect(store.record({ site: 'portale', path }, recorder)).toBe(true);
	return { answers, size: store.size, held: store.held, boundary: store.nextBoundary(), seq: store.seq };
}

function draftOf(one: OfLog): Draft {
	return 'publish' in one
		? { action: 'publish', document: structuredClone(one.publish) }
		: { action: 'withdraw', ...one.withdraw };
}

/** Each document once, with its last draft. */
function onceEach(drafts: readonly OfLog[]): OfLog[] {
	const name = (one: OfLog) => {
		const { type, id } = 'publish' in one ? one.publish : one.withdraw;
		return `${type}/${id}`;
	};
	return [...new Map(drafts.map((one) => [name(one), one])).values()];
}

function storeAfter(deeds: readonly Deed[]) {
	const log = [publish(1, buildSite())];
	const store = fresh(log, start);
	for (const one of deeds) carryOut(store, one, log);
	return { store, log };
}

test('an overlay answers as a store to which the drafts were applied, and the store stays as it is', () => {
	const property = fc.property(
		fc.array(deed, { maxLength: 20 }),
		fc.array(ofLog, { maxLength: 6 }).map(onceEach),
		fc.boolean(),
		(deeds, drafts, isRendered) => {
			const { store, log } = storeAfter(deeds);
			const before = isRendered ? stateOf(store) : undefined;
			const { size } = store;
			const overlay = store.overlay(drafts.map(draftOf));
			const overlaid = answersOf((showing) => overlay.view({ site: 'portale', language: 'it', showing }));
			expect(store.size).toEqual(size);
			expect(overlay.isCurrent).toBe(true);
			if (before) expect(stateOf(store)).toEqual(before);

			const applied = fresh(log, store.now, store.held);
			for (const draft of drafts) carryOut(applied, draft, []);
			const expected = answersOf((showing) => applied.view({ site: 'portale', language: 'it', showing }));
			expect(Object.fromEntries(overlaid)).toEqual(Object.fromEntries(expected));
			for (const type of ['news', 'event', 'office', 'site'] as const) {
				const ids = (documents: Iterable<{ id: string }>) => [...documents].map(({ id }) => id).sort();
				expect(ids(overlay.documents(type))).toEqual(ids(applied.documents(type)));
			}
		},
	);
	fc.assert(property, { numRuns: 300 });
}, 60_000);

test('an overlay touches no page: what an entry touches afterwards is what it would have touched', () => {
	fc.assert(
		fc.property(
			fc.array(deed, { maxLength: 10 }),
			fc.array(ofLog, { maxLength: 4 }),
			ofLog,
			(deeds, drafts, last) => {
				const touched = [true, false].map((isOverlaid) => {
					const { store, log } = storeAfter(deeds);
					stateOf(store);
					if (isOverlaid) {
						const overlay = store.overlay(drafts.map(draftOf));
						answersOf(() => overlay.view({ site: 'portale', language: 'it' }));
					}
					return carryOut(store, last, log);
				});
				expect(touched[0]).toEqual(touched[1]);
			},
		),
		{ numRuns: 100 },
	);
}, 60_000);

test('an overlay tells when the store has changed under it', () => {
	const log = [publish(1, buildSite())];
	const store = fresh(log, start);
	const overlay = store.overlay([{ action: 'publish', document: buildNews({ id: '1' }) }]);
	expect(overlay.isCurrent).toBe(true);
	store.apply(publish(2, buildNews({ id: '2' })));
	expect(overlay.isCurrent).toBe(false);
});

test('of several drafts of a document the last counts, and a draft is frozen', () => {
	const store = fresh([publish(1, buildSite())], start);
	const [first, second] = ['Prima', 'Seconda'].map((title) =>
		buildNews({ id: '1', title: inItalian(title) }),
	);
	if (!first || !second) throw new Error('There are no drafts.');
	const overlay = store.overlay([
		{ action: 'publish', document: first },
		{ action: 'publish', document: second },
	]);
	const view = overlay.view({ site: 'portale', language: 'it' });
	expect(view.get(to('news', '1'), ['title'])?.title.it).toBe('Seconda');
	expect(view.count('news')).toBe(1);
	expect(Object.isFrozen(second.topics)).toBe(true);
});

test('the files that a page shows are told', () => {
	const store = fresh([publish(1, buildSite())], start);
	const files = new Map<string, string>();
	const piece = new Shared((view) => view.file({ sha256: 'b'.repeat(64), name: 'b.png' }));
	const view = store.overlay([]).view({ site: 'portale', language: 'it', files });
	const paths = [view.file({ sha256: 'a'.repeat(64), name: 'a.png' }), view.shared(piece)];
	expect([...files.keys()]).toEqual(paths);
});
