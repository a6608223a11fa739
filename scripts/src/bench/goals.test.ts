import { expect, test } from 'vitest';
import { goalsOf, isMet } from './goals.ts';

const lighthouse = {
	...{ site: 'portale', kind: 'portal', path: '/', accessibility: 100, bestPractices: 100, seo: 100 },
	...{ largestPaintMs: 1500, layoutShift: 0, blockingMs: 0 },
};

test('one page below the limit misses the goal, whatever the others score', () => {
	const [performance, accessibility] = goalsOf({
		lighthouse: [
			{ ...lighthouse, performance: 100 },
			{ ...lighthouse, performance: 94 },
		],
	});
	expect(performance && isMet(performance)).toBe(false);
	expect(accessibility && isMet(accessibility)).toBe(true);
});

test('a value equal to the limit meets the goal', () => {
	const [save] = goalsOf({
		saves: { idle: { median: 200, p95: 300, count: 50 }, busy: { median: 200, p95: 300, count: 50 } },
	});
	expect(save && isMet(save)).toBe(true);
});

test('figures that were not measured have no goal', () => {
	expect(goalsOf({})).toEqual([]);
});

test('a site for visitors has limits of its own, and for what visitors feel', () => {
	const brand = { ...lighthouse, kind: 'brand', performance: 96 };
	const missed = (page: Partial<typeof brand>) =>
		goalsOf({ lighthouse: [{ ...lighthouse, performance: 99 }, brand, { ...brand, ...page }] })
			.filter((goal) => !isMet(goal))
			.map(({ what }) => what);

	expect(missed({})).toEqual([]);
	expect(missed({ performance: 94 })).toEqual([expect.stringContaining('performance')]);
	expect(missed({ largestPaintMs: 2001 })).toEqual([expect.stringContaining('largest paint')]);
	expect(missed({ layoutShift: 0.021, blockingMs: NaN })).toHaveLength(2);
});
