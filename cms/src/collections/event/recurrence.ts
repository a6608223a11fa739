import { wholeDays } from '@portolano/content-models/periods';
import { placeInMonth, type Recurrence } from '@portolano/content-models/recurrence';
import { romeDay } from '@portolano/content-models/rome-time';
import { z } from 'zod';

/** How an event repeats, as an editor chooses it. What isn't asked follows from the first time. */
export const repetitions = [
	'never',
	'daily',
	'weekly',
	'monthly-on-day',
	'monthly-on-last-day',
	'monthly-on-weekday',
	'monthly-on-last-weekday',
] as const;

export type Repetition = (typeof repetitions)[number];

const moment = z.iso.datetime({ offset: true });

/** The fields of an event that its recurrence is made of, as its form and its record have them. */
const repeating = z.object({
	start: moment,
	end: moment,
	allDay: z.boolean().nullish(),
	recurrence: z.object({
		repeats: z.enum(repetitions),
		weekdays: z.array(z.string()).nullish(),
		interval: z.number().nullish(),
		until: moment.nullish(),
		count: z.number().nullish(),
		skipped: z
			.array(z.looseObject({ day: moment.nullish() }))
			.nullish()
			.catch([]),
		moved: z
			.array(z.looseObject({ day: moment.nullish(), start: moment.nullish(), end: moment.nullish() }))
			.nullish()
			.catch([]),
	}),
});

type Repeating = z.infer<typeof repeating>;

function patternOf({
	start,
	recurrence: { repeats, weekdays },
}: Repeating): Recurrence['pattern'] | undefined {
	const { weekday, place, dayOfMonth } = placeInMonth(romeDay(start));
	switch (repeats) {
		case 'never':
			return undefined;
		case 'daily':
			return { kind: 'daily' };
		case 'weekly':
			return { kind: 'weekly', weekdays: weekdays?.length ? weekdays.map(Number) : [weekday] };
		case 'monthly-on-day':
			return { kind: 'monthly-on-day', day: dayOfMonth };
		case 'monthly-on-last-day':
			return { kind: 'monthly-on-day', day: -1 };
		case 'monthly-on-weekday':
			return { kind: 'monthly-on-weekday', place, weekday };
		case 'monthly-on-last-weekday':
			return { kind: 'monthly-on-weekday', place: -1, weekday };
	}
}

const inUtc = (instant: string) => new Date(instant).toISOString();

/** Returns the recurrence of an event, given its values; undefined for one that does not repeat, or has no dates yet. */
export function recurrenceOf(values: unknown): Recurrence | undefined {
	const { data } = repeating.safeParse(values);
	const pattern = data && patternOf(data);
	if (!pattern) return undefined;
	const { allDay, recurrence: stored } = data;
	const typed = { start: inUtc(data.start), end: inUtc(data.end) };
	return {
		first: allDay === true ? wholeDays(typed) : typed,
		pattern,
		interval: stored.interval ?? 1,
		...(stored.until ? { until: romeDay(stored.until) } : {}),
		...(typeof stored.count === 'number' ? { count: stored.count } : {}),
		skipped: (stored.skipped ?? []).flatMap(({ day }) => (day ? [romeDay(day)] : [])),
		moved: (stored.moved ?? []).flatMap(({ day, start, end }) =>
			day && start && end ? [{ day: romeDay(day), start: inUtc(start), end: inUtc(end) }] : [],
		),
	};
}
