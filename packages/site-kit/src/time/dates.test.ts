import { expect, test } from 'vitest';
import { calendarDate, dateText, dateTimeText, formatDate } from './dates.ts';

test('dates are written in the language of the page', () => {
	expect(formatDate('2026-11-22', 'it', 'long')).toBe('22 novembre 2026');
	expect(formatDate('2026-11-22', 'en', 'long')).toBe('22 November 2026');
});

test('a date has the same day in its text and in its datetime attribute', () => {
	expect(dateText('2026-12-31T23:30:00.000Z', 'it')).toEqual({
		datetime: '2027-01-01',
		text: '1 gennaio 2027',
	});
});

test('times are those of Rome, in winter and in summer', () => {
	expect(dateTimeText('2026-01-10T09:42:00.000Z', 'it').text).toBe('10 gennaio 2026, 10:42');
	expect(dateTimeText('2026-07-10T09:42:00.000Z', 'it').text).toBe('10 luglio 2026, 11:42');
});

test('a calendar date has day, month and year', () => {
	expect(calendarDate('2026-12-05T19:00:00.000Z', 'it')).toMatchObject({
		day: '5',
		month: 'dic',
		year: '2026',
	});
});
