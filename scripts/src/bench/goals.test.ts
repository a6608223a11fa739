import { expect, test } from 'vitest';
import { goalsOf, isMet } from './goals.ts';

const lighthouse = { site: 'portale', path: '/', accessibility: 100, bestPractices: 100, seo: 100 };

test('a goal is missed by the worst page, whatever the others give', () => {
	const [performance, accessibility] = goalsOf({
		lighthouse: [
			{ ...lighthouse, performance: 100 },
			{ ...lighthouse, performance: 94 },
		],
	});
	expect(performance && isMet(performance)).toBe(false);
	expect(accessibility && isMet(accessibility)).toBe(true);
});

test('a limit that is just reached is met', () => {
	const [save] = goalsOf({ saves: { median: 200, p95: 1500, count: 50 } });
	expect(save && isMet(save)).toBe(true);
});

test('what was not measured has no goal', () => {
	expect(goalsOf({})).toEqual([]);
});
