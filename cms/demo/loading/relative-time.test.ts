import { expect, test } from 'vitest';
import { toDay, toInstant } from './relative-time.ts';

const now = new Date('2026-11-22T23:30:00Z');

test('days are counted from today in Rome', () => {
	expect(toDay('+1d', now)).toBe('2026-11-24');
	expect(toDay('2026-12-08', now)).toBe('2026-12-08');
});

test('times are in Rome’s time zone, in winter and in summer', () => {
	expect(toInstant('+0d 18:30', now)).toBe('2026-11-23T17:30:00.000Z');
	expect(toInstant('+0d 18:30', new Date('2026-07-01T10:00:00Z'))).toBe('2026-07-01T16:30:00.000Z');
});

test('times are right before and after clocks go forward', () => {
	const eve = new Date('2026-03-28T12:00:00Z');

	expect(toInstant('+1d 01:30', eve)).toBe('2026-03-29T00:30:00.000Z');
	expect(toInstant('+1d 03:30', eve)).toBe('2026-03-29T01:30:00.000Z');
});
