import { expect, test } from 'vitest';
import { dayInRome, endOfDay, romeDay, startOfDay } from './rome-time.ts';

const iso = (instant: number) => new Date(instant).toISOString();

test('a day in Rome begins at 23:00 UTC in winter and at 22:00 in summer', () => {
	expect(iso(startOfDay('2026-11-22'))).toBe('2026-11-21T23:00:00.000Z');
	expect(iso(startOfDay('2026-07-01'))).toBe('2026-06-30T22:00:00.000Z');
});

test('the days on which the clocks change last 23 and 25 hours', () => {
	expect(endOfDay('2026-03-29') - startOfDay('2026-03-29')).toBe(23 * 3_600_000);
	expect(endOfDay('2026-10-25') - startOfDay('2026-10-25')).toBe(25 * 3_600_000);
});

test('an instant just before midnight in Rome is still the day before', () => {
	expect(dayInRome(Date.parse('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
	expect(dayInRome(Date.parse('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
});

test('an instant late in the evening UTC is the next day in Rome', () => {
	expect(romeDay('2026-05-31T22:30:00.000Z')).toBe('2026-06-01');
});

test('a day is returned unchanged, also when the clocks change on it', () => {
	expect(romeDay('2026-03-29')).toBe('2026-03-29');
	expect(romeDay('2026-10-25')).toBe('2026-10-25');
});
