import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeDays } from '../periods.ts';
import { dayInRome, endOfDay, startOfDay } from '../rome-time.ts';
import { eventDays, eventTimes } from './event-days.ts';

const once = (start: string, end: string, allDay = false) => ({ start, end, allDay, sessions: [] });

describe('the days of an event', () => {
	test('of one late in the evening that lasts past midnight are the one on which it begins', () => {
		expect(eventDays(once('2026-12-31T22:59:00.000Z', '2027-01-01T01:00:00.000Z'))).toEqual(['2026-12-31']);
	});

	test('of a night that lasts until noon are both', () => {
		const days = eventDays(once('2026-12-31T22:59:00.000Z', '2027-01-01T11:00:00.000Z'));
		expect(days).toEqual(['2026-12-31', '2027-01-01']);
	});

	test('are those of its sessions, each once, and none between them', () => {
		const session = (day: string) => ({ start: `${day}T18:00:00.000Z`, end: `${day}T20:00:00.000Z` });
		const sessions = [session('2026-12-20'), session('2026-12-06'), session('2026-12-06')];
		expect(eventDays({ ...once('2026-12-06T18:00:00.000Z', '2026-12-20T20:00:00.000Z'), sessions })).toEqual([
			'2026-12-06',
			'2026-12-20',
		]);
	});

	test('with a wrong year are no more than those of three years', () => {
		const days = eventDays(once('2026-12-06T18:00:00.000Z', '2926-12-06T18:00:00.000Z'));
		expect(days.length).toBe(1100);
	});
});

/** Instants around the days on which clocks change, and around the end of a year. */
const instants = fc
	.tuple(fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'), fc.nat(4 * 24 * 60))
	.map(([day, minutes]) => startOfDay(day) + (minutes - 2 * 24 * 60) * 60_000);

test('whenever it begins and however long it lasts, an event is on the day of each of its moments, but for a night’s end', () => {
	fc.assert(
		fc.property(instants, fc.nat(60 * 60), fc.nat(60 * 60), (from, minutes, later) => {
			const to = from + minutes * 60_000;
			const span = { start: new Date(from).toISOString(), end: new Date(to).toISOString() };
			const days = eventDays({ ...span, allDay: false, sessions: [] });
			const moment = Math.min(from + later * 60_000, to);
			const isNight = moment >= endOfDay(dayInRome(from)) && to - endOfDay(dayInRome(from)) <= 6 * 3_600_000;
			const isEnd = moment === to && isWholeDays(span);
			if (!isNight && !isEnd) expect(days).toContain(dayInRome(moment));
			expect(days[0]).toBe(dayInRome(from));
			expect(days).toEqual(days.toSorted());
			const [time] = eventTimes({ ...span, allDay: false, sessions: [] });
			expect(days.at(-1)).toBe(time?.last);
		}),
		{ numRuns: 1000 },
	);
});
