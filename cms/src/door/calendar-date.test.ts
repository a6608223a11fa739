import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar-date.ts';

test.each([
	'2026-11-28',
	'2024-02-29',
	'1860-03-17',
	'2026-11-28T09:00:00.000Z',
	'2026-11-28T09:00Z',
	'2026-11-28T10:00:00+01:00',
])('%s is a date', (text) => {
	expect(isCalendarDate(text)).toBe(true);
});

test.each([
	'28 novembre',
	'5 marzo',
	'10 luglio 2026',
	'28/11/2026',
	'03/12/2026',
	'novembre 2026',
	'domani',
	'0',
	'12',
	'2026',
	'2026-11',
	'2026-13-01',
	'2026-02-30',
	'2026-02-30T10:00:00.000Z',
	'2025-02-29',
	'2026-11-28T24:00:00Z',
	'2026-11-28T10:60:00Z',
	'2026-11-28T10:00:00',
	'2026-11-28 10:00',
	'+275760-09-13T00:00:00.000Z',
	'2026-11-28T10:00:00.000Z e poi',
	' 2026-11-28',
	'',
])('“%s” is not a date, even where JavaScript would parse it', (text) => {
	expect(isCalendarDate(text)).toBe(false);
});
