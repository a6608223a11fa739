import { expect, test } from 'vitest';
import { breakable } from './break-points.ts';

test('a line ends before the “@” and the dots of an address', () => {
	expect(breakable('anagrafe.pec@comune.example.org')).toEqual([
		'anagrafe',
		'.pec',
		'@comune',
		'.example',
		'.org',
	]);
	expect(breakable('comune')).toEqual(['comune']);
});
