import type { OpeningHours } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { openingHoursOf } from './opening-hours.ts';

const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, spans: [{ from: '09:00', to: '12:00' }] }));
const hours: OpeningHours = { weekly, exceptions: [] };
const calendar = { year: 2027, patron: '05-10' };

const special = (changes: Partial<OpeningHours>) =>
	(openingHoursOf({ ...hours, ...changes }, calendar).specialOpeningHoursSpecification ?? []).map(
		({ opens, closes, ...days }) => [opens, closes, ...Object.values(days).slice(1)].join(' '),
	);

test('hours past midnight have a closing time before the opening time, as in schema.org', () => {
	const night = [{ weekday: 5, spans: [{ from: '22:00', to: '02:00' }] }];

	expect(openingHoursOf({ ...hours, weekly: night }, calendar).openingHoursSpecification).toEqual([
		{ '@type': 'OpeningHoursSpecification', opens: '22:00', closes: '02:00', dayOfWeek: 'Friday' },
	]);
});

test('hours until 24:00 close at 23:59, and an exception may end after midnight', () => {
	const allDay = [{ weekday: 1, spans: [{ from: '00:00', to: '24:00' }] }];
	const exceptions = [{ day: '2026-12-31', spans: [{ from: '20:00', to: '01:00' }] }];

	expect(openingHoursOf({ weekly: allDay, exceptions }, calendar)).toMatchObject({
		openingHoursSpecification: [{ opens: '00:00', closes: '23:59', dayOfWeek: 'Monday' }],
		specialOpeningHoursSpecification: [
			{ opens: '20:00', closes: '01:00', validFrom: '2026-12-31', validThrough: '2026-12-31' },
		],
	});
});

describe('what differs', () => {
	test('is a closure from its first day to its last, where there is one', () => {
		const reason = { it: 'Lavori' };
		const closures = [
			{ from: '2027-01-10', to: '2028-02-20', reason },
			{ from: '2028-08-01', reason },
		];
		expect(special({ closures })).toEqual(['00:00 00:00 2027-01-10 2028-02-20', '00:00 00:00 2028-08-01']);
	});

	test('is each holiday of this year and the next on which it would be open', () => {
		const closed = special({ holidays: 'closed' });
		expect(closed).toHaveLength(20);
		// Easter Monday, the feast of the patron saint; Easter is a Sunday, on which it is closed anyway.
		expect(closed).toContain('00:00 00:00 2027-03-29 2027-03-29');
		expect(closed).toContain('00:00 00:00 2027-05-10 2027-05-10');
		expect(closed.join()).not.toContain('2027-03-28');
		expect(special({ holidays: 'as-usual' })).toEqual([]);
	});

	test('is a holiday with the hours of Sunday', () => {
		const sunday = { weekday: 7, spans: [{ from: '10:00', to: '13:00' }] };
		const found = special({ weekly: [...weekly, sunday], holidays: 'as-sunday' });
		expect(found[0]).toBe('10:00 13:00 2027-01-01 2027-01-01');
	});

	test('is an exception, in the place of the holiday on the same day', () => {
		const exceptions = [{ day: '2027-05-10', spans: [{ from: '10:00', to: '11:00' }] }];
		const found = special({ holidays: 'closed', exceptions }).filter((one) => one.includes('05-10'));
		expect(found).toEqual(['00:00 00:00 2028-05-10 2028-05-10', '10:00 11:00 2027-05-10 2027-05-10']);
	});
});

test('each week says on which days of this year and the next it holds', () => {
	const seasons = [
		{ from: '10-15', to: '04-30', weekly: [{ weekday: 6, spans: [{ from: '10:00', to: '24:00' }] }] },
	];
	const week = [{ weekday: 1, spans: [{ from: '08:00', to: '20:00' }] }];
	const found = openingHoursOf({ weekly: week, seasons, exceptions: [] }, calendar).openingHoursSpecification;
	const type = { '@type': 'OpeningHoursSpecification' };
	const winter = { ...type, dayOfWeek: 'Saturday', opens: '10:00', closes: '23:59' };
	const summer = { ...type, dayOfWeek: 'Monday', opens: '08:00', closes: '20:00' };
	expect(found).toEqual([
		{ ...winter, validFrom: '2027-01-01', validThrough: '2027-04-30' },
		{ ...summer, validFrom: '2027-05-01', validThrough: '2027-10-14' },
		{ ...winter, validFrom: '2027-10-15', validThrough: '2028-04-30' },
		{ ...summer, validFrom: '2028-05-01', validThrough: '2028-10-14' },
		{ ...winter, validFrom: '2028-10-15', validThrough: '2028-12-31' },
	]);
});
