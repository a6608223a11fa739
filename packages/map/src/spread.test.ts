import { expect, test } from 'vitest';
import type { Point } from './frame.ts';
import { spread } from './spread.ts';

const distances = (points: readonly Point[]) =>
	points.flatMap(([x, y], index) =>
		points.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
	);

test('points that are apart stay where they are', () => {
	const points: Point[] = [
		[0, 0],
		[100, 0],
	];
	expect(spread(points, 30)).toEqual(points);
});

test('points near one another, or at the same place, part', () => {
	const crowd: Point[] = [
		[50, 50],
		[50, 50],
		[60, 50],
		[52, 60],
	];
	expect(Math.min(...distances(spread(crowd, 30)))).toBeGreaterThan(27);
});
