import { expect, test } from 'vitest';
import { factsOfEvent, knownFacts, unknownFeatures } from './access.ts';

const lift = { feature: 'lift', available: 'unknown' } as const;
const entrance = { feature: 'step-free-entrance', available: 'yes' } as const;
const toilet = { feature: 'accessible-toilet', available: 'no' } as const;

test('what nobody knows is no fact, and is asked for', () => {
	expect(knownFacts([lift, entrance, toilet])).toEqual([entrance, toilet]);
	expect(unknownFeatures([lift, entrance, toilet])).toEqual(['lift', 'reserved-parking']);
	expect(unknownFeatures([])).toHaveLength(4);
});

test('a feature that few have is asked for only where somebody has noted that it is unknown', () => {
	expect(unknownFeatures([{ feature: 'sign-language', available: 'unknown' }])).toContain('sign-language');
	expect(unknownFeatures([])).not.toContain('sign-language');
});

test('an event has the facts of its place, save those that it tells otherwise', () => {
	expect(factsOfEvent(undefined, [entrance])).toEqual([entrance]);
	expect(factsOfEvent([{ ...toilet, available: 'yes' }], [entrance, toilet])).toEqual([
		{ ...toilet, available: 'yes' },
		entrance,
	]);
});
