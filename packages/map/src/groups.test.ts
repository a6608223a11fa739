import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from './frame.ts';
import { groupsOf } from './groups.ts';

const DISTANCE = 33;

const coordinate = fc.oneof(
	fc.integer({ min: -500, max: 900 }),
	fc.double({ min: -500, max: 900, noNaN: true }),
);
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 120 });

const apart = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY);

test('every point is in exactly one group, no two signs cover one another, no point is far from its sign', () => {
	fc.assert(
		fc.property(points, (given) => {
			const groups = groupsOf(given, DISTANCE);
			const members = groups.flatMap((group) => group.members);

			expect(members.toSorted((a, b) => a - b)).toEqual(given.map((_, index) => index));
			for (const [index, { at }] of groups.entries())
				for (const other of groups.slice(index + 1))
					expect(apart(at, other.at)).toBeGreaterThanOrEqual(DISTANCE);
			for (const { at, members } of groups)
				for (const member of members) expect(apart(at, given[member] ?? [NaN, NaN])).toBeLessThan(DISTANCE);
		}),
	);
});

test('groups come in the order of their first points, which have the sign', () => {
	fc.assert(
		fc.property(points, (given) => {
			const groups = groupsOf(given, DISTANCE);
			const firsts = groups.map(({ members: [first = -1] }) => first);

			expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
			expect(groups.map(({ at }) => at)).toEqual(firsts.map((first) => given[first]));
		}),
	);
});

test('2,000 points make far fewer signs', () => {
	const crowd = Array.from({ length: 2000 }, (_, index): Point => [(index * 37) % 997, (index * 91) % 991]);
	const groups = groupsOf(crowd, DISTANCE);

	expect(groups.length).toBeLessThan(1200);
});
