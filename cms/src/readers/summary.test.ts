import { describe, expect, test } from 'vitest';
import { periodUntil } from './period.ts';
import { mostCounted, ratedBy } from './summary.ts';

const day = (pages: Record<string, number>) => ({ pages, searches: {} });
const rating = (url: string, stars: number) => ({
	at: '2026-12-01T10:00:00Z',
	url,
	title: url,
	rating: stars,
});

describe('counts', () => {
	test('are summed over the days, the most first, with the period before', () => {
		const found = mostCounted(
			{ now: [day({ '/a/': 4, '/b/': 9 }), day({ '/a/': 3 })], before: [day({ '/b/': 6 })] },
			'pages',
		);
		expect(found).toEqual([
			{ of: '/b/', count: 9, before: 6 },
			{ of: '/a/', count: 7, before: 0 },
		]);
	});

	test('below five are not told, neither now nor before', () => {
		const found = mostCounted({ now: [day({ '/a/': 4, '/b/': 5 })], before: [day({ '/b/': 4 })] }, 'pages');
		expect(found).toEqual([{ of: '/b/', count: 5, before: 0 }]);
	});
});

test('ratings are grouped, the worst first, and compared with the period before', () => {
	const found = ratedBy(
		{ now: [rating('/a/', 5), rating('/b/', 1), rating('/b/', 2)], before: [rating('/a/', 3)] },
		({ url }) => [{ of: url, title: url }],
	);
	expect(found).toEqual([
		{ of: '/b/', title: '/b/', count: 2, mean: 1.5, before: undefined },
		{ of: '/a/', title: '/a/', count: 1, mean: 5, before: 3 },
	]);
});

describe('a period', () => {
	test('ends today, and has as many days before it', () => {
		const { now, before } = periodUntil('2026-12-01', 7);
		expect([now.at(0), now.at(-1), before.at(0), before.at(-1)]).toEqual([
			'2026-11-25',
			'2026-12-01',
			'2026-11-18',
			'2026-11-24',
		]);
	});

	test('over the end of summer time has each day once', () => {
		const { now } = periodUntil('2026-10-27', 7);
		expect(new Set(now).size).toBe(7);
		expect(now).toContain('2026-10-25');
	});

	test('begins at midnight in Rome', () => {
		expect(periodUntil('2026-12-01', 7).since).toBe('2026-11-24T23:00:00.000Z');
	});
});
