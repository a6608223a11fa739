import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalHours } from './day-hours.ts';
import { stateAt } from './state-at.ts';

const rome = (clock: string) => Date.parse(clock);

const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, spans: [{ from: '08:30', to: '12:30' }] }));
const allDay = [{ from: '00:00', to: '24:00' }];
const everyDay = (spans: LocalHours['weekly'][number]['spans']) =>
	[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, spans }));

const office: LocalHours = { weekly: workdays, holidays: 'closed', exceptions: [] };

const open = (until: string) => ({ isOpen: true, until: rome(until) });
const closed = (until: string) => ({ isOpen: false, until: rome(until) });

describe('an office open on workdays until 12:30', () => {
	// 1 December 2026 is a Tuesday; 8 December is a holiday.
	test.each([
		['before it opens', '2026-12-01T07:00:00+01:00', closed('2026-12-01T08:30:00+01:00')],
		['as it opens', '2026-12-01T08:30:00+01:00', open('2026-12-01T12:30:00+01:00')],
		['as it closes', '2026-12-01T12:30:00+01:00', closed('2026-12-02T08:30:00+01:00')],
		['on Friday afternoon', '2026-12-04T15:00:00+01:00', closed('2026-12-07T08:30:00+01:00')],
		['before a holiday', '2026-12-07T13:00:00+01:00', closed('2026-12-09T08:30:00+01:00')],
		['on a holiday, in the morning', '2026-12-08T10:00:00+01:00', closed('2026-12-09T08:30:00+01:00')],
		['over Easter', '2027-03-26T13:00:00+01:00', closed('2027-03-30T08:30:00+02:00')],
		['on Saint Francis’s day', '2027-10-04T10:00:00+02:00', closed('2027-10-05T08:30:00+02:00')],
	])('%s', (_, at, state) => {
		expect(stateAt(office, rome(at))).toEqual(state);
	});

	test('before Saint Francis was a holiday again, was open on that day', () => {
		expect(stateAt(office, rome('2023-10-04T10:00:00+02:00'))).toEqual(open('2023-10-04T12:30:00+02:00'));
	});

	test('is closed on the feast of the patron saint where the body has one', () => {
		const morning = rome('2027-05-10T10:00:00+02:00');
		expect(stateAt(office, morning).isOpen).toBe(true);
		expect(stateAt({ ...office, patron: '05-10' }, morning)).toEqual(closed('2027-05-11T08:30:00+02:00'));
	});

	test('may be open on holidays as usual, or as on Sundays', () => {
		const epiphany = rome('2027-01-06T10:00:00+01:00');
		expect(stateAt({ ...office, holidays: 'as-usual' }, epiphany).isOpen).toBe(true);
		expect(stateAt({ ...office, holidays: undefined }, epiphany).isOpen).toBe(true);
		const sunday = { weekday: 7, spans: [{ from: '10:00', to: '11:00' }] };
		const asSunday: LocalHours = { ...office, weekly: [...workdays, sunday], holidays: 'as-sunday' };
		expect(stateAt(asSunday, epiphany)).toEqual(open('2027-01-06T11:00:00+01:00'));
	});

	test('closed for works for more than a year, opens on the first day after them', () => {
		const closures = [{ from: '2027-01-10', to: '2028-02-20' }];
		const at = rome('2027-01-10T09:00:00+01:00');
		expect(stateAt({ ...office, closures }, at)).toEqual(closed('2028-02-21T08:30:00+01:00'));
	});

	test('closed until further notice, opens only on a day that is named', () => {
		const at = rome('2027-01-11T09:00:00+01:00');
		const shut = { ...office, closures: [{ from: '2027-01-10' }] };
		expect(stateAt(shut, at)).toEqual({ isOpen: false, until: undefined });
		const exceptions = [{ day: '2027-02-06', spans: [{ from: '10:00', to: '12:00' }] }];
		expect(stateAt({ ...shut, exceptions }, at)).toEqual(closed('2027-02-06T10:00:00+01:00'));
	});
});

test('hours past midnight end on the day after, also where it is closed on that day', () => {
	const night: LocalHours = {
		weekly: [{ weekday: 5, spans: [{ from: '22:00', to: '02:00' }] }],
		exceptions: [],
	};
	expect(stateAt(night, rome('2026-12-05T01:00:00+01:00'))).toEqual(open('2026-12-05T02:00:00+01:00'));
	expect(stateAt(night, rome('2026-12-05T02:00:00+01:00'))).toEqual(closed('2026-12-11T22:00:00+01:00'));
});

test('hours that touch are one, and around the clock has no end but a holiday', () => {
	const always: LocalHours = { weekly: everyDay(allDay), exceptions: [] };
	const at = rome('2026-12-02T09:00:00+01:00');
	expect(stateAt(always, at)).toEqual({ isOpen: true, until: undefined });
	expect(stateAt({ ...always, holidays: 'closed' }, at)).toEqual(open('2026-12-08T00:00:00+01:00'));
	const lunch = [
		{ from: '08:00', to: '12:00' },
		{ from: '12:00', to: '14:00' },
	];
	expect(stateAt({ weekly: everyDay(lunch), exceptions: [] }, at)).toEqual(open('2026-12-02T14:00:00+01:00'));
});

test('a season across the end of the year has its own week, and one of a single year comes first', () => {
	const hours: LocalHours = {
		weekly: everyDay([{ from: '09:00', to: '20:00' }]),
		seasons: [
			{ from: '10-15', to: '04-30', weekly: [] },
			{ from: '2026-12-20', to: '2027-01-06', weekly: everyDay([{ from: '10:00', to: '13:00' }]) },
		],
		exceptions: [],
	};
	expect(stateAt(hours, rome('2026-12-01T10:00:00+01:00'))).toEqual(closed('2026-12-20T10:00:00+01:00'));
	expect(stateAt(hours, rome('2027-01-06T12:00:00+01:00'))).toEqual(open('2027-01-06T13:00:00+01:00'));
	expect(stateAt(hours, rome('2027-01-07T12:00:00+01:00'))).toEqual(closed('2027-05-01T09:00:00+02:00'));
});

test('nothing is known of hours that name no day', () => {
	expect(stateAt({ weekly: [], exceptions: [] }, rome('2026-12-01T10:00:00+01:00'))).toEqual({
		isOpen: false,
		until: undefined,
	});
});

const minute = 60_000;

/** What a clock on the wall in Rome shows. */
const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Rome',
	dateStyle: 'short',
	timeStyle: 'short',
});

/** Holidays, written down from a calendar. */
const calendar = new Set([
	...['2026', '2027', '2028'].flatMap((year) =>
		['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '10-04', '11-01', '12-08', '12-25', '12-26'].map(
			(day) => `${year}-${day}`,
		),
	),
	...['2026-04-05', '2026-04-06', '2027-03-28', '2027-03-29', '2028-04-16', '2028-04-17'],
]);

/** The clock on the wall at each minute of two days before `day` and of eight after it. */
const minutesAround = new Map<string, { at: number; day: string; time: string }[]>();

function minutesOf(day: string) {
	const known = minutesAround.get(day);
	if (known) return known;
	const first = Date.parse(`${day}T00:00:00Z`) - 2 * 1440 * minute;
	const made = Array.from({ length: 10 * 1440 }, (_, index) => {
		const at = first + index * minute;
		const [shown, time] = wall.format(at).split(' ');
		return { at, day: shown ?? '', time: time ?? '' };
	});
	minutesAround.set(day, made);
	return made;
}

function plainSpans(hours: LocalHours, day: string) {
	for (const exception of hours.exceptions) if (exception.day === day) return exception.spans;
	for (const { from, to = '9999' } of hours.closures ?? []) if (day >= from && day <= to) return [];
	let { weekly } = hours;
	const seasons = [...(hours.seasons ?? [])].toSorted((one, other) => one.from.length - other.from.length);
	for (const { from, to, weekly: own } of seasons) {
		const shown = from.length === 5 ? day.slice(5) : day;
		const isIn = from.length === 5 && from > to ? shown >= from || shown <= to : shown >= from && shown <= to;
		if (isIn) weekly = own;
	}
	let weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
	if (calendar.has(day) || day.endsWith(hours.patron ?? '?')) {
		if (hours.holidays === 'closed') return [];
		if (hours.holidays === 'as-sunday') weekday = 7;
	}
	return weekly.find((one) => one.weekday === weekday)?.spans ?? [];
}

const anHourLater = (time: string) => `0${Number(time.slice(1, 2)) + 1}${time.slice(2)}`;

/** Goes through the minutes one by one and marks those in which it is open. */
function openMinutes(hours: LocalHours, around: string): boolean[] {
	const minutes = minutesOf(around);
	const days = [...new Set(minutes.map(({ day }) => day))];
	// A time that the clock skips in spring comes an hour later; of one that it shows twice the first counts.
	const at = (day: string | undefined, time: string) => {
		const found = minutes.findIndex((one) => one.day === day && one.time === time);
		return found === -1
			? minutes.findIndex((one) => one.day === day && one.time === anHourLater(time))
			: found;
	};
	const isOpen = minutes.map(() => false);
	days.slice(1, -2).forEach((day, index) => {
		const next = days[index + 2];
		for (const { from, to } of plainSpans(hours, day)) {
			const end = to === '24:00' ? at(next, '00:00') : at(to > from ? day : next, to);
			for (let one = at(day, from); one < end; one++) isOpen[one] = true;
		}
	});
	return isOpen;
}

const time = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
	.map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const span = fc
	.record({ from: time, to: fc.oneof(time, fc.constant('24:00'), fc.constant('02:30')) })
	.filter(({ from, to }) => from !== to);
const week = fc.uniqueArray(
	fc.record({
		weekday: fc.integer({ min: 1, max: 7 }),
		spans: fc.oneof(fc.constant(allDay), fc.array(span, { minLength: 1, maxLength: 3 })),
	}),
	{ selector: ({ weekday }) => weekday, maxLength: 7 },
);

/** Days near which something happens: clocks, holidays, the end of a year, a leap day. */
const anchors = [
	...['2026-03-28', '2026-10-24', '2027-03-27', '2026-12-24', '2026-12-31', '2028-02-28', '2027-05-09'],
	...['2026-10-03', '2026-06-14', '2028-04-15', '2026-11-30'],
];
const near = fc
	.tuple(fc.constantFrom(...anchors), fc.integer({ min: -2, max: 4 }))
	.map(([day, days]) => new Date(Date.parse(day) + days * 1440 * minute).toISOString().slice(0, 10));
const period = fc.tuple(near, near).map(([one, other]) => ({
	from: one < other ? one : other,
	to: one < other ? other : one,
}));
const ofYear = fc.tuple(near, near).map(([one, other]) => ({ from: one.slice(5), to: other.slice(5) }));

const anyHours: fc.Arbitrary<LocalHours> = fc.record({
	weekly: week,
	holidays: fc.constantFrom('closed' as const, 'as-sunday' as const, 'as-usual' as const, undefined),
	patron: fc.constantFrom('05-10', undefined),
	exceptions: fc.uniqueArray(fc.record({ day: near, spans: fc.array(span, { maxLength: 2 }) }), {
		selector: ({ day }) => day,
		maxLength: 4,
	}),
	closures: fc.array(
		fc.oneof(
			period,
			near.map((from) => ({ from })),
		),
		{ maxLength: 1 },
	),
	seasons: fc
		.tuple(
			fc.array(fc.tuple(ofYear, week), { maxLength: 1 }),
			fc.array(fc.tuple(period, week), { maxLength: 1 }),
		)
		.map((lists) => lists.flat().map(([days, weekly]) => ({ ...days, weekly }))),
});

test('whatever the hours, at every minute the state is that of a clock on the wall', () => {
	fc.assert(
		fc.property(anyHours, fc.constantFrom(...anchors), fc.nat(3 * 1440), (hours, around, offset) => {
			const minutes = minutesOf(around);
			const isOpen = openMinutes(hours, around);
			const now = 2 * 1440 + offset;
			const next = isOpen.findIndex((one, index) => index > now && one !== isOpen[now]);
			// The last days are not complete: their hours begin on days that are not looked at.
			const change = next >= 7 * 1440 ? -1 : next;
			const { isOpen: found, until } = stateAt(hours, minutes[now]?.at ?? 0);
			expect(found).toBe(isOpen[now]);
			if (change === -1) expect(until ?? Infinity).toBeGreaterThan(minutes[7 * 1440 - 1]?.at ?? 0);
			else expect(until).toBe(minutes[change]?.at);
		}),
		{ numRuns: 200 },
	);
});
