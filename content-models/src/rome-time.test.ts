import { expect, test } from 'vitest';
import { dayInRome, endOfDay, romeDay, romeInstants, startOfDay } from './rome-time.ts';

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

test('a time of the day is one instant in winter and in summer', () => {
	expect(romeInstants('2026-11-22', '10:00').map(iso)).toEqual(['2026-11-22T09:00:00.000Z']);
	expect(romeInstants('2026-07-01', '00:30').map(iso)).toEqual(['2026-06-30T22:30:00.000Z']);
});

test('the hour skipped in March does not exist, and its neighbours do', () => {
	expect(romeInstants('2027-03-28', '02:30')).toEqual([]);
	expect(romeInstants('2027-03-28', '01:59').map(iso)).toEqual(['2027-03-28T00:59:00.000Z']);
	expect(romeInstants('2027-03-28', '03:00').map(iso)).toEqual(['2027-03-28T01:00:00.000Z']);
});

test('the hour repeated in October comes twice, an hour apart', () => {
	expect(romeInstants('2026-10-25', '02:30').map(iso)).toEqual([
		'2026-10-25T00:30:00.000Z',
		'2026-10-25T01:30:00.000Z',
	]);
	expect(romeInstants('2026-10-25', '03:00')).toHaveLength(1);
});
