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

/** Formats noon UTC in `timeZone` or, without one, in the default time zone. */
const timeAtNoon = (timeZone?: string) =>
	new Intl.DateTimeFormat('it-IT', { timeZone, timeStyle: 'short' }).format(
		new Date('2026-11-28T12:00:00.000Z'),
	);

test('the default zone is Rome’s, a given zone is used, and the machine’s own zone stays known', async () => {
	const { tellRomeTimeByDefault, zoneOfMachine } = await import('./rome-by-default.ts');
	expect(timeAtNoon()).toBe('07:00');
	tellRomeTimeByDefault();
	tellRomeTimeByDefault();

	expect(timeAtNoon()).toBe('13:00');
	expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Rome');
	expect(timeAtNoon('Asia/Tokyo')).toBe('21:00');
	expect(timeAtNoon(zoneOfMachine)).toBe('07:00');
});
