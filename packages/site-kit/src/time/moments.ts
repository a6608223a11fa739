import { endOfDay, startOfDay } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

const DAY_MS = 24 * 3_600_000;

/** Returns the first instant of a day in Rome. */
export const firstMoment = (day: string): string => new Date(startOfDay(day)).toISOString();

/** Returns the first instant after a day in Rome. */
export const lastMoment = (day: string): string => new Date(endOfDay(day)).toISOString();

/**
 * Returns how many days there are from today to `day` in Rome, 0 on the day itself and after it; undefined for more than `most`. The
 * page is touched when the answer changes, and not at every midnight.
 */
export function daysUntil(view: PageContext['view'], day: string, most: number): number | undefined {
	const noon = Date.parse(`${day}T12:00:00Z`);
	const before = Array.from({ length: most + 1 }, (_, days) => new Date(noon - days * DAY_MS).toISOString());
	const found = before.findIndex((moment) => view.hasPassed(firstMoment(moment.slice(0, 10))));
	return found === -1 ? undefined : found;
}
