import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ownZone = process.env['TZ'];
const plain = Intl.DateTimeFormat;

beforeEach(() => {
	process.env['TZ'] = 'America/New_York';
	vi.resetModules();
});

afterEach(() => {
	if (ownZone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = ownZone;
	Intl.DateTimeFormat = plain;
});

/** What a clock shows at noon of Greenwich, in the zone that is named or in the default one. */
const timeAtNoon = (timeZone?: string) =>
	new Intl.DateTimeFormat('it-IT', { timeZone, timeStyle: 'short' }).format(
		new Date('2026-11-28T12:00:00.000Z'),
	);

test('who names no zone gets Rome’s, who names one gets that, and the one of the machine is still known', async () => {
	const { tellRomeTimeByDefault, zoneOfMachine } = await import('./rome-by-default.ts');
	expect(timeAtNoon()).toBe('07:00');
	tellRomeTimeByDefault();
	tellRomeTimeByDefault();

	expect(timeAtNoon()).toBe('13:00');
	expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Rome');
	expect(timeAtNoon('Asia/Tokyo')).toBe('21:00');
	expect(timeAtNoon(zoneOfMachine)).toBe('07:00');
});
