import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInRome, endOfDay, startOfDay } from '../rome-time.ts';
import { daySpans, timeWithin } from './day-spans.ts';
import { eventDays } from './event-days.ts';

describe('the days meant by a word', () => {
	test('of a week run to its Sunday, on the Sunday too', () => {
		expect(daySpans.settimana('2026-12-01')).toEqual({ first: '2026-12-01', last: '2026-12-06' });
		expect(daySpans.settimana('2026-12-06')).toEqual({ first: '2026-12-06', last: '2026-12-06' });
	});

	test('of a week’s end are its Saturday and Sunday, what is left of them on the Sunday', () => {
		expect(daySpans['fine-settimana']('2026-11-30')).toEqual({ first: '2026-12-05', last: '2026-12-06' });
		expect(daySpans['fine-settimana']('2026-12-06')).toEqual({ first: '2026-12-06', last: '2026-12-06' });
	});

	test('go over the end of a year', () => {
		expect(daySpans.domani('2026-12-31')).toEqual({ first: '2027-01-01', last: '2027-01-01' });
		expect(daySpans.settimana('2026-12-31')).toEqual({ first: '2026-12-31', last: '2027-01-03' });
	});
});

/** A moment and an event of up to three times, around the days on which clocks change and the end of a year. */
const around = fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-31').chain((day) =>
	fc
		.record({
			now: fc.nat(3 * 24 * 60),
			times: fc.array(fc.record({ from: fc.nat(5 * 24 * 60), minutes: fc.nat(60 * 40) }), {
				minLength: 1,
				maxLength: 3,
			}),
		})
		.map(({ now, times }) => {
			const origin = startOfDay(day) - 2 * 24 * 3_600_000;
			const at = (minutes: number) => new Date(origin + minutes * 60_000).toISOString();
			const sessions = times.map(({ from, minutes }) => ({ start: at(from), end: at(from + minutes) }));
			const start = sessions.map((session) => session.start).toSorted()[0] ?? '';
			const end =
				sessions
					.map((session) => session.end)
					.toSorted()
					.at(-1) ?? '';
			const event = { start, end, allDay: false, sessions: times.length > 1 ? sessions : [] };
			return { now: Date.parse(at(now + 24 * 60)), event, sessions };
		}),
);

type Span = (today: string) => { first: string; last: string };

test('today has exactly what is not over and begins before midnight', () => {
	fc.assert(
		fc.property(around, ({ now, event, sessions }) => {
			const today = dayInRome(now);
			const isOn = sessions.some(
				({ start, end }) => Date.parse(start) < endOfDay(today) && Date.parse(end) > now,
			);
			expect(isWithin(daySpans.oggi, event, now)).toBe(isOn);
		}),
		{ numRuns: 2000 },
	);
});

test('a day or days to come have exactly what has one of them among its own', () => {
	fc.assert(
		fc.property(around, ({ now, event }) => {
			const { first, last } = daySpans.domani(dayInRome(now));
			const isOn = eventDays(event).some((day) => day >= first && day <= last);
			expect(isWithin(daySpans.domani, event, now)).toBe(isOn);
			if (!isWithin(daySpans.settimana, event, now)) {
				expect(isWithin(daySpans.oggi, event, now)).toBe(false);
				expect(isWithin(daySpans['fine-settimana'], event, now)).toBe(false);
			}
		}),
		{ numRuns: 2000 },
	);
});

function isWithin(span: Span, event: Parameters<typeof timeWithin>[0], now: number): boolean {
	const today = dayInRome(now);
	const hasPassed = (instant: string) => Date.parse(instant) <= now;
	return timeWithin(event, span(today), { today, hasPassed }) !== undefined;
}
