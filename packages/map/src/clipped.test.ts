import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped } from './clipped.ts';
import type { Frame, Point } from './frame.ts';

const frame: Frame = {
	width: 100,
	height: 80,
	metresPerUnit: 1,
	toPoint: ([x, y]) => [x, y],
};

const coordinate = fc.integer({ min: -400, max: 500 });
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });

/** Whether a ray to the right crosses the ring an odd number of times. */
const isIn = ([x, y]: Point, points: readonly Point[]) =>
	points.filter(([toX, toY], index) => {
		const [fromX, fromY] = points.at(index - 1) ?? [0, 0];
		return toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
	}).length %
		2 ===
	1;

test('what is in the frame stays the same, and nothing is left far outside it', () => {
	fc.assert(
		fc.property(ring, (points) => {
			const rest = clipped(points, frame);

			for (const [x, y] of rest) {
				expect(x).toBeGreaterThan(-6);
				expect(x).toBeLessThan(106);
				expect(y).toBeGreaterThan(-6);
				expect(y).toBeLessThan(86);
			}
			// Off the whole numbers, so that no tried point is on a line.
			for (let x = 3.137; x < 100; x += 19)
				for (let y = 2.713; y < 80; y += 17) expect(isIn([x, y], rest)).toBe(isIn([x, y], points));
		}),
	);
});

test('a land that surrounds the frame fills it', () => {
	const around: Point[] = [
		[-900, -50],
		[-300, -700],
		[800, -600],
		[700, 900],
		[-600, 500],
	];
	expect(isIn([50.5, 40.5], clipped(around, frame))).toBe(true);
});
