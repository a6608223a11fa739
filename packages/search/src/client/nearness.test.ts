import { expect, test } from 'vitest';
import { isNear } from './nearness.ts';

test('an added, missing, changed or swapped letter is a typing mistake', () => {
	for (const slip of ['anagraffe', 'anagrfe', 'anagrape', 'anagarfe'])
		expect(isNear('anagrafe', slip)).toBe(true);
});

test('short words and words with another first letter are different words', () => {
	expect(isNear('imu', 'ima')).toBe(false);
	expect(isNear('nascita', 'mascita')).toBe(false);
	expect(isNear('carta', 'corsa')).toBe(false);
});
