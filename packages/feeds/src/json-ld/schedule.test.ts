import { occurrencesOf, type Recurrence } from '@portolano/content-models';
import { buildEvent } from '@portolano/test-kit';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { eventNode } from './event.ts';
import { scheduleOf } from './schedule.ts';

const first = { start: '2026-07-07T19:00:00.000Z', end: '2026-07-07T20:30:00.000Z' };
const tuesdays: Recurrence = {
	...{ first, pattern: { kind: 'weekly', weekdays: [2] }, interval: 1, until: '2026-07-28' },
	...{ skipped: ['2026-07-14'], moved: [] },
};

describe('the schedule of an event that repeats', () => {
	test('has its rule, its hours and its exceptions', () => {
		expect(scheduleOf(tuesdays)).toEqual({
			'@type': 'Schedule',
			...{ startDate: '2026-07-07', endDate: '2026-07-28', repeatFrequency: 'P1W' },
			...{ byDay: ['https://schema.org/Tuesday'], startTime: '21:00:00', endTime: '22:30:00' },
			...{ scheduleTimezone: 'Europe/Rome', exceptDate: ['2026-07-14'] },
		});
	});

	test('stands for its times, except those that were moved', () => {
		const moved = [{ day: '2026-07-21', start: '2026-07-22T19:00:00.000Z', end: '2026-07-22T20:30:00.000Z' }];
		const recurrence = { ...tuesdays, moved };
		const sessions = (occurrencesOf(recurrence).occurrences ?? []).map(({ day, ...period }) => ({
			id: day,
			...period,
		}));
		const node = eventNode({
			event: buildEvent({ ...first, sessions, recurrence }),
			...{ url: 'https://portale.example.org/e/', language: 'it', organizer: 'Comune' },
			place: { name: 'Castello', address: 'Piazza 1', postalCode: '74123', city: 'Borgomarina' },
		});
		expect(node).toMatchObject({
			eventSchedule: { exceptDate: ['2026-07-14', '2026-07-21'] },
			subEvent: [{ startDate: '2026-07-22T21:00:00+02:00' }],
		});
	});

	test('is not given for what schema.org can’t say: the last day of each month', () => {
		expect(scheduleOf({ ...tuesdays, pattern: { kind: 'monthly-on-day', day: -1 } })).toBeUndefined();
	});
});

const rules: [Recurrence['pattern'], string][] = [
	[{ kind: 'daily' }, 'FREQ=DAILY;INTERVAL=3'],
	[{ kind: 'weekly', weekdays: [2, 5, 7] }, 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR,SU;WKST=MO'],
	[{ kind: 'monthly-on-day', day: 31 }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31'],
	[{ kind: 'monthly-on-day', day: -1 }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
	[{ kind: 'monthly-on-weekday', place: 3, weekday: 2 }, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3TU'],
	[{ kind: 'monthly-on-weekday', place: -1, weekday: 7 }, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU'],
];

test.each(rules)('the days of %o are those that RFC 5545 gives to %s', (pattern, rule) => {
	const [start, until] = ['2026-08-04', '2028-07-31'];
	const noon = { start: `${start}T12:00:00.000Z`, end: `${start}T13:00:00.000Z` };
	const { occurrences = [] } = occurrencesOf({
		first: noon,
		pattern,
		interval: 3,
		until,
		skipped: [],
		moved: [],
	});
	const expected: string[] = [];
	const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
	for (let day = days.next(); day && day.toString() <= until; day = days.next())
		expected.push(day.toString());
	// Other than RFC 5545, a first day that doesn't fit the rule is none of its days.
	expect(occurrences.map(({ day }) => day)).toEqual(
		expected.filter((day) => day !== start || occurrences[0]?.day === start),
	);
	expect(expected.length).toBeGreaterThan(3);
});
