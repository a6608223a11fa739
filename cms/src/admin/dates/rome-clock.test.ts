import { afterEach, describe, expect, test } from 'vitest';
import { instantInRome, shownInRome } from './rome-clock.ts';

const ownZone = process.env['TZ'];

afterEach(() => {
	if (ownZone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = ownZone;
});

describe.each(['Europe/Rome', 'Europe/London', 'America/New_York', 'Pacific/Auckland'])(
	'on a machine in %s',
	(zone) => {
		test.each([
			['2026-11-28T09:42:00.000Z', [2026, 10, 28, 10, 42]],
			['2026-07-10T19:00:00.000Z', [2026, 6, 10, 21, 0]],
			['2026-12-31T23:30:00.000Z', [2027, 0, 1, 0, 30]],
		] as const)('%s is shown and stored in Rome’s time zone', (instant, [year, month, day, hour, minute]) => {
			process.env['TZ'] = zone;
			const shown = shownInRome(instant);

			expect([
				shown.getFullYear(),
				shown.getMonth(),
				shown.getDate(),
				shown.getHours(),
				shown.getMinutes(),
			]).toEqual([year, month, day, hour, minute]);
			expect(instantInRome(shown)).toBe(instant);
		});
	},
);

test('an hour that is skipped in spring becomes the next one', () => {
	process.env['TZ'] = 'UTC';
	expect(instantInRome(new Date(2026, 2, 29, 2, 30))).toBe('2026-03-29T01:30:00.000Z');
});
