import { expect, test } from 'vitest';
import { isNear } from './nearness.ts';

test('a letter added, missing, changed or swapped is a slip', () => {
	for (const slip of ['anagraffe', 'anagrfe', 'anagrape', 'anagarfe'])
		expect(isNear('anagrafe', slip)).toBe(true);
});

test('short words and other beginnings are other words', () => {
	expect(isNear('imu', 'ima')).toBe(false);
	expect(isNear('nascita', 'mascita')).toBe(false);
	expect(isNear('carta', 'corsa')).toBe(false);
});
