import { z } from 'zod';
import { day, instant } from '../primitives.ts';

/** Monday is 1, Sunday 7, as in ISO 8601. */
const weekday = z.int().min(1).max(7);

/** A place in a month, from its first; -1 is the last one. */
const placeInMonth = z.union([z.literal(-1), z.int().min(1).max(5)]);

/** Weeks in a year. */
export const INTERVAL_MAX = 52;

const period = z.strictObject({ start: instant, end: instant });

const pattern = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('daily') }),
	z.strictObject({ kind: z.literal('weekly'), weekdays: z.array(weekday).min(1) }),
	/** On a day of the month, in the months that have it; -1 is the last day. */
	z.strictObject({
		kind: z.literal('monthly-on-day'),
		day: z.union([z.literal(-1), z.int().min(1).max(31)]),
	}),
	z.strictObject({ kind: z.literal('monthly-on-weekday'), place: placeInMonth, weekday }),
]);

/**
 * How something repeats, at the same time of the day in Rome: a subset of RFC 5545 (RRULE and EXDATE) in words of its
 * own. It ends on a day or after a number of times.
 */
export const recurrence = z.strictObject({
	/** The first time, as it is without exceptions; it says the hours of the others. */
	first: period,
	pattern,
	/** Every so many days, weeks or months. */
	interval: z.int().min(1).max(INTERVAL_MAX),
	/** The last day on which it may take place. */
	until: day.optional(),
	/** How many times it takes place, exceptions included. */
	count: z.int().positive().optional(),
	/** Days on which it does not take place. */
	skipped: z.array(day),
	/** Days whose time is another. */
	moved: z.array(period.extend({ day })),
});

export type Recurrence = z.infer<typeof recurrence>;
