import { expect, test } from 'vitest';
import { goalsOf, isMet } from './goals.ts';

const lighthouse = { site: 'portale', path: '/', accessibility: 100, bestPractices: 100, seo: 100 };

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
