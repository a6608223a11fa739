import type { Outline } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { reachOf } from './reach.ts';

const boundary: Outline = [
	[
		[
			[17.1, 40.3],
			[17.5, 40.3],
			[17.5, 40.6],
			[17.1, 40.6],
			[17.1, 40.3],
		],
	],
];

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each([
	['in the territory', at(40.45, 17.25), true],
	['just beyond its boundary', at(40.65, 17.25), true],
	['in another region', at(41.9, 12.5), false],
	['on another continent', at(-34.6, -58.4), false],
	['where coordinates were left at zero', at(0, 0), false],
	['at a pole', at(90, 180), false],
])('a place %s is on the map: %s', (_, place, answer) => {
	expect(reachOf([place], boundary)(place)).toBe(answer);
});

test('without a boundary the map is where most places are', () => {
	const places = [at(40.4, 17.2), at(40.5, 17.3), at(-34.6, -58.4), at(40.45, 17.25), at(0, 0)];
	expect(places.map(reachOf(places, undefined))).toEqual([true, true, false, true, false]);
	expect(reachOf([], undefined)(at(40, 17))).toBe(false);
});
