import type { LogEntry } from '@portolano/content-models';
import { buildSite, publish } from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from './store.ts';
import { carryOut, deed, fresh, pages, start } from './testing/deeds.ts';

function render(store: Store, path: string): string {
	const recorder = store.recorder();
	const answer = pages[path]?.(store.view({ site: 'portale', language: 'it', recorder }));
	expect(store.record({ site: 'portale', path }, recorder)).toBe(true);
	return JSON.stringify(answer);
}

test('every page whose answers change is touched, few others are, and answers equal those of a fresh store', () => {
	let touchedPages = 0;
	let changedPages = 0;
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
			const log = [publish(1, buildSite())];
			const store = fresh(log, start);
			const rendered = new Map(Object.keys(pages).map((path) => [path, render(store, path)]));
			for (const deed of deeds) {
				const boundary = store.nextBoundary();
				const touched = new Set(carryOut(store, deed, log).map(({ path }) => path));
				if ('hours' in deed && touched.size > 0) expect(boundary && boundary <= store.now).toBe(true);
				const reference = fresh(log, store.now, store.held);
				for (const path of Object.keys(pages)) {
					const expected = render(reference, path);
					if (expected !== rendered.get(path)) expect(touched, `${path} changed`).toContain(path);
					if (expected !== rendered.get(path)) changedPages += 1;
					if (!touched.has(path)) continue;
					touchedPages += 1;
					expect(render(store, path), path).toBe(expected);
					rendered.set(path, expected);
				}
			}
		}),
		{ numRuns: 150 },
	);
	// News pages read topics and offices that they do not show, so a few are touched without a change.
	expect(touchedPages).toBeLessThanOrEqual(changedPages * 1.1);
}, 60_000);

/** Returns a store with the documents of `store` and its recordings, as they are read back from the disk. */
function restored(store: Store, log: readonly LogEntry[]): Store {
	const { queries, pages: recorded } = store.recordings('portale');
	const other = fresh(log, store.now, store.held);
	other.restoreRecordings('portale', structuredClone({ queries, pages: recorded }));
	return other;
}

test('with its recordings restored, a store of the same documents names the same pages for the same entries', () => {
	let touchedPages = 0;
	fc.assert(
		fc.property(
			fc.array(deed, { maxLength: 12 }),
			fc.array(deed, { minLength: 1, maxLength: 12 }),
			(before, after) => {
				const log = [publish(1, buildSite())];
				const store = fresh(log, start);
				for (const path of Object.keys(pages)) render(store, path);
				for (const deed of before) for (const { path } of carryOut(store, deed, log)) render(store, path);
				const other = restored(store, log);
				expect(other.recordings('portale').pages.size).toBe(Object.keys(pages).length);
				for (const deed of after) {
					const touched = carryOut(store, deed, log).map(({ path }) => path);
					expect(
						carryOut(other, deed, [])
							.map(({ path }) => path)
							.toSorted(),
					).toEqual(touched.toSorted());
					for (const path of touched) expect(render(other, path)).toBe(render(store, path));
					touchedPages += touched.length;
				}
			},
		),
		{ numRuns: 100 },
	);
	expect(touchedPages).toBeGreaterThan(0);
}, 60_000);
