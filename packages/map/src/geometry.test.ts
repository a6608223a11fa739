import type { Outline } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { centreOf, isInside } from './geometry.ts';

const square = (x: number, y: number, size: number): [number, number][] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];

const withHole: Outline = [[square(17, 40, 0.4), square(17.1, 40.1, 0.1)], [square(18, 41, 0.1)]];

test.each([
	[17.05, 40.05, true],
	[17.15, 40.15, false],
	[18.05, 41.05, true],
	[17.5, 40.5, false],
	[16.9, 40.05, false],
])('a point at %d, %d is inside an outline with a hole and an island: %s', (longitude, latitude, answer) => {
	expect(isInside({ longitude, latitude }, withHole)).toBe(answer);
});

test('the centre is that of the largest polygon', () => {
	const { longitude, latitude } = centreOf(withHole);
	expect(longitude).toBeCloseTo(17.2);
	expect(latitude).toBeCloseTo(40.2);
});
