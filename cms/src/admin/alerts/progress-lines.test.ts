import { expect, test } from 'vitest';
import { progressOf } from './progress-lines.ts';

const at = '2026-11-30T10:00:00.000Z';

test('an alert is everywhere once each site was seen after the save, after the time of the last', () => {
	const sites = [
		{ key: 'portale', seenAt: '2026-11-30T10:00:00.400Z' },
		{ key: 'visit', seenAt: '2026-11-30T10:00:00.200Z' },
	];
	expect(progressOf({ isKnown: true, sites }, at)).toMatchObject({
		isEverywhere: true,
		all: 2,
		seconds: 0.4,
	});
});

test('what was seen before the save is of an earlier version', () => {
	const sites = [{ key: 'portale', seenAt: '2026-11-30T09:59:59.000Z' }];
	expect(progressOf({ isKnown: true, sites }, at)).toMatchObject({ isEverywhere: false, seen: 0, all: 1 });
});

test('without an answer nothing is known, and nothing is claimed', () => {
	expect(progressOf(undefined, at)).toMatchObject({ isEverywhere: false, seen: 0, all: 0 });
});

test('a site that can’t be seen says why', () => {
	const sites = [{ key: 'portale', error: 'HTTP 502' }];
	expect(progressOf({ isKnown: true, sites }, at).faults).toEqual([{ key: 'portale', error: 'HTTP 502' }]);
});
