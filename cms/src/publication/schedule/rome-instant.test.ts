import { expect, test } from 'vitest';
import { instantInRome } from './rome-instant.ts';

test('the hour that is skipped in March is refused in Italian', () => {
	expect(() => instantInRome({ day: '2027-03-28', time: '02:30' })).toThrow(
		'Il 28/03/2027 le 02:30 non esistono: alle 2 gli orologi passano alle 3 per l’ora legale.',
	);
});

test('in the hour that comes twice in October the first is taken, or the second when wanted', () => {
	const hour = { day: '2026-10-25', time: '02:30' };
	expect(instantInRome(hour).toISOString()).toBe('2026-10-25T00:30:00.000Z');
	expect(instantInRome({ ...hour, isSecond: true }).toISOString()).toBe('2026-10-25T01:30:00.000Z');
});

test('any other time is what clocks in Rome show', () => {
	expect(instantInRome({ day: '2026-12-01', time: '08:00', isSecond: true }).toISOString()).toBe(
		'2026-12-01T07:00:00.000Z',
	);
});

test.each([
	['2026-02-30', '08:00'],
	['2026-12-01', '8'],
	['2026-12-01', '24:30'],
	['domani', '08:00'],
])('“%s, %s” is refused', (day, time) => {
	expect(() => instantInRome({ day, time })).toThrow('non è un giorno con un’ora');
});
