import { romeDay, startOfDay } from '@portolano/content-models';

/** The lengths in days that the desk offers. */
export const periods = [7, 30, 90, 365] as const;

const DAY_MS = 86_400_000;

/** Days of Rome, the last one today, and as many before them. */
export interface Period {
	now: string[];
	before: string[];
	/** The first instant of each, ISO 8601. */
	since: string;
	beforeSince: string;
}

/** Returns the last `days` days until `today` (`2026-12-01`). */
export function periodUntil(today: string, days: number): Period {
	// Noon: a day of 23 or 25 hours leads to no other day.
	const noon = Date.parse(`${today}T12:00:00Z`);
	const dayAgo = (ago: number) => new Date(noon - ago * DAY_MS).toISOString().slice(0, 10);
	const all = Array.from({ length: days * 2 }, (_, ago) => dayAgo(ago)).toReversed();
	const startsAt = (day: string | undefined) => new Date(startOfDay(day ?? today)).toISOString();
	const [before, now] = [all.slice(0, days), all.slice(days)];
	return { now, before, since: startsAt(now[0]), beforeSince: startsAt(before[0]) };
}

export const todayInRome = (): string => romeDay(new Date().toISOString());
