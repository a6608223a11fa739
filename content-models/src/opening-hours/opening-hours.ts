import { z } from 'zod';
import { closingTime, day, localizedText, monthDay, timeOfDay } from '../primitives.ts';

/**
 * From opening to closing; a closing time before the opening is on the next day (22:00–02:00). Around the clock is
 * 00:00–24:00.
 */
const span = z.strictObject({ from: timeOfDay, to: closingTime });

/** A weekday that is not listed is closed. ISO weekdays, 1 is Monday. */
const week = z.array(z.strictObject({ weekday: z.int().min(1).max(7), spans: z.array(span).min(1) }));

/** A day of every year (`06-15`), or of one (`2027-06-15`). */
const seasonDay = z.union([day, monthDay]);

/**
 * A part of the year with a week of its own. It returns every year, and may run across its end (from 15 October to 30
 * April), or it is of one year: then it comes before those of every year. Both days are included.
 */
const season = z.strictObject({
	name: localizedText(80).optional(),
	from: seasonDay,
	to: seasonDay,
	/** Empty where it is closed for the whole season. */
	weekly: week,
});

/** Days on which it is closed, for a reason such as works. Both are included; without an end, until further notice. */
const closure = z.strictObject({ from: day, to: day.optional(), reason: localizedText() });

/** What national holidays, and the feast of the patron saint, mean for an office or a place. */
export const holidayRules = ['closed', 'as-sunday', 'as-usual'] as const;

/**
 * When a place or an office receives the public. Of what is said of a day, the first counts: an exception, a closure, a
 * holiday, a season of one year, a season of every year, the week.
 */
export const openingHours = z.strictObject({
	weekly: week,
	seasons: z.array(season).max(8).optional(),
	closures: z.array(closure).max(20).optional(),
	/** Absent in documents from before holidays were known: as usual. */
	holidays: z.enum(holidayRules).optional(),
	/** Days with other hours; no spans means closed. */
	exceptions: z.array(z.strictObject({ day, spans: z.array(span), note: localizedText().optional() })),
	/** For example “by appointment”. */
	note: localizedText().optional(),
});

export type OpeningHours = z.infer<typeof openingHours>;

export type Season = z.infer<typeof season>;

export type HoursSpan = z.infer<typeof span>;
