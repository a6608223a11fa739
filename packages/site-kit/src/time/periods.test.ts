import { describe, expect, test } from 'vitest';
import { distanceText, durationText, hoursText, lastDay, periodText, whenText } from './periods.ts';

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

test('hours are told within a day, and not for a whole day', () => {
	expect(hoursText(period('2026-05-05T16:00:00.000Z', '2026-05-05T18:30:00.000Z'), 'it')).toBe(
		'dalle 18:00 alle 20:30',
	);
	expect(
		hoursText(period('2026-05-04T22:00:00.000Z', '2026-05-05T22:00:00.000Z', true), 'it'),
	).toBeUndefined();
});

describe('when something happens', () => {
	test('after dark is told on the day on which the night begins', () => {
		const concert = period('2026-07-10T19:00:00.000Z', '2026-07-10T22:30:00.000Z');
		expect(whenText(concert, 'it')).toBe('10 luglio 2026, dalle 21:00 alle 00:30');
		expect(whenText(concert, 'en')).toBe('10 July 2026, from 21:00 to 00:30');
		expect(periodText(concert, 'it')).toBe('10 luglio 2026');
	});

	test('until the next afternoon is told with both days and their hours', () => {
		expect(whenText(period('2026-07-10T19:00:00.000Z', '2026-07-11T14:00:00.000Z'), 'it')).toBe(
			'dal 10 luglio 2026, ore 21:00, all’11 luglio 2026, ore 16:00',
		);
	});

	test('in the night in which the clock goes back is one night', () => {
		expect(whenText(period('2026-10-24T20:00:00.000Z', '2026-10-25T02:30:00.000Z'), 'it')).toBe(
			'24 ottobre 2026, dalle 22:00 alle 03:30',
		);
	});

	test('for longer than a day is told with both days, also where it ends at night', () => {
		expect(whenText(period('2026-07-09T22:30:00.000Z', '2026-07-11T00:00:00.000Z'), 'it')).toBe(
			'dal 10 luglio 2026, ore 00:30, all’11 luglio 2026, ore 02:00',
		);
	});

	test('in the last night of a month or of a year is told on the day on which it begins', () => {
		expect(whenText(period('2026-07-31T19:00:00.000Z', '2026-07-31T23:30:00.000Z'), 'it')).toBe(
			'31 luglio 2026, dalle 21:00 alle 01:30',
		);
		expect(whenText(period('2026-12-31T21:00:00.000Z', '2027-01-01T02:00:00.000Z'), 'it')).toBe(
			'31 dicembre 2026, dalle 22:00 alle 03:00',
		);
	});

	test('from midnight to midnight is told in days, also where it was not said to last all day', () => {
		expect(whenText(period('2026-12-07T23:00:00.000Z', '2026-12-08T23:00:00.000Z'), 'it')).toBe(
			'8 dicembre 2026',
		);
		expect(whenText(period('2026-12-07T23:00:00.000Z', '2026-12-09T23:00:00.000Z'), 'it')).toBe(
			'dall’8 al 9 dicembre 2026',
		);
	});

	test('at one moment is told by its hour', () => {
		expect(whenText(period('2026-07-10T19:00:00.000Z', '2026-07-10T19:00:00.000Z'), 'it')).toBe(
			'10 luglio 2026, ore 21:00',
		);
	});

	test('all day is told without hours, also where some were typed', () => {
		expect(whenText(period('2026-12-08T08:00:00.000Z', '2026-12-08T19:00:00.000Z', true), 'it')).toBe(
			'8 dicembre 2026',
		);
	});
});

test('lengths are rounded as people say them', () => {
	expect([durationText(200), durationText(60), durationText(45)]).toEqual(['3 h 20 min', '1 h', '45 min']);
	expect([
		distanceText(800, 'it'),
		distanceText(3400, 'it'),
		distanceText(3400, 'en'),
		distanceText(5000, 'it'),
	]).toEqual(['800 m', '3,4 km', '3.4 km', '5 km']);
});
