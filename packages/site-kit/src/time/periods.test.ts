import { lastDay } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { distanceText, durationText, hoursText, periodText, whenText } from './periods.ts';

const period = (start: string, end: string, allDay = false) => ({ start, end, allDay });

describe('a period in Italian', () => {
	test('within a day is that day', () => {
		expect(periodText(period('2026-05-05T16:00:00.000Z', '2026-05-05T18:00:00.000Z'), 'it')).toBe(
			'5 maggio 2026',
		);
	});

	test('within a month names the month once', () => {
		expect(periodText(period('2026-05-03T16:00:00.000Z', '2026-05-05T18:00:00.000Z'), 'it')).toBe(
			'dal 3 al 5 maggio 2026',
		);
	});

	test('elides before eight and eleven', () => {
		expect(periodText(period('2026-05-08T16:00:00.000Z', '2026-05-11T18:00:00.000Z'), 'it')).toBe(
			'dall’8 all’11 maggio 2026',
		);
	});

	test('across years names both', () => {
		expect(periodText(period('2026-12-30T10:00:00.000Z', '2027-01-02T10:00:00.000Z'), 'it')).toBe(
			'dal 30 dicembre 2026 al 2 gennaio 2027',
		);
	});
});

test('an all-day event that ends at midnight does not reach the next day', () => {
	const whole = period('2026-05-02T22:00:00.000Z', '2026-05-04T22:00:00.000Z', true);
	expect(lastDay(whole)).toBe('2026-05-04');
	expect(periodText(whole, 'it')).toBe('dal 3 al 4 maggio 2026');
});

test('hours are given within a day, but not for whole days', () => {
	expect(hoursText(period('2026-05-05T16:00:00.000Z', '2026-05-05T18:30:00.000Z'), 'it')).toBe(
		'dalle 18:00 alle 20:30',
	);
	expect(
		hoursText(period('2026-05-04T22:00:00.000Z', '2026-05-05T22:00:00.000Z', true), 'it'),
	).toBeUndefined();
});

describe('a period with hours', () => {
	test('that ends after midnight is on the day it began', () => {
		const concert = period('2026-07-10T19:00:00.000Z', '2026-07-10T22:30:00.000Z');
		expect(whenText(concert, 'it')).toBe('10 luglio 2026, dalle 21:00 alle 00:30');
		expect(whenText(concert, 'en')).toBe('10 July 2026, from 21:00 to 00:30');
		expect(periodText(concert, 'it')).toBe('10 luglio 2026');
	});

	test('that ends the next afternoon has both days with their hours', () => {
		expect(whenText(period('2026-07-10T19:00:00.000Z', '2026-07-11T14:00:00.000Z'), 'it')).toBe(
			'dal 10 luglio 2026, ore 21:00, all’11 luglio 2026, ore 16:00',
		);
	});

	test('in the night when the clock goes back is on one day', () => {
		expect(whenText(period('2026-10-24T20:00:00.000Z', '2026-10-25T02:30:00.000Z'), 'it')).toBe(
			'24 ottobre 2026, dalle 22:00 alle 03:30',
		);
	});

	test('longer than a day has both days, even when it ends at night', () => {
		expect(whenText(period('2026-07-09T22:30:00.000Z', '2026-07-11T00:00:00.000Z'), 'it')).toBe(
			'dal 10 luglio 2026, ore 00:30, all’11 luglio 2026, ore 02:00',
		);
	});

	test('in the last night of a month or a year is on the day it began', () => {
		expect(whenText(period('2026-07-31T19:00:00.000Z', '2026-07-31T23:30:00.000Z'), 'it')).toBe(
			'31 luglio 2026, dalle 21:00 alle 01:30',
		);
		expect(whenText(period('2026-12-31T21:00:00.000Z', '2027-01-01T02:00:00.000Z'), 'it')).toBe(
			'31 dicembre 2026, dalle 22:00 alle 03:00',
		);
	});

	test('from midnight to midnight is written in days, even when it is not marked as all-day', () => {
		expect(whenText(period('2026-12-07T23:00:00.000Z', '2026-12-08T23:00:00.000Z'), 'it')).toBe(
			'8 dicembre 2026',
		);
		expect(whenText(period('2026-12-07T23:00:00.000Z', '2026-12-09T23:00:00.000Z'), 'it')).toBe(
			'dall’8 al 9 dicembre 2026',
		);
	});

	test('without duration has only its starting time', () => {
		expect(whenText(period('2026-07-10T19:00:00.000Z', '2026-07-10T19:00:00.000Z'), 'it')).toBe(
			'10 luglio 2026, ore 21:00',
		);
	});

	test('that lasts all day has no hours, even when some were entered', () => {
		expect(whenText(period('2026-12-08T08:00:00.000Z', '2026-12-08T19:00:00.000Z', true), 'it')).toBe(
			'8 dicembre 2026',
		);
	});
});

test('durations and distances are rounded', () => {
	expect([durationText(200), durationText(60), durationText(45)]).toEqual(['3 h 20 min', '1 h', '45 min']);
	expect([
		distanceText(800, 'it'),
		distanceText(3400, 'it'),
		distanceText(3400, 'en'),
		distanceText(5000, 'it'),
	]).toEqual(['800 m', '3,4 km', '3.4 km', '5 km']);
});
