import { type Recurrence, romeDay, romeTimeZone } from '@portolano/content-models';
import { romeDateTime } from './dates.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const dayOfWeek = (weekday: number) => `https://schema.org/${weekdays[weekday - 1] ?? 'Monday'}` as const;

const periods = { daily: 'D', weekly: 'W', 'monthly-on-day': 'M', 'monthly-on-weekday': 'M' } as const;

/** Returns the parts of a pattern; undefined for one counted from the end of the month, which schema.org has no words for. */
function patternOf(pattern: Recurrence['pattern']) {
	switch (pattern.kind) {
		case 'daily':
			return {};
		case 'weekly':
			return { byDay: pattern.weekdays.map(dayOfWeek) };
		case 'monthly-on-day':
			return pattern.day === -1 ? undefined : { byMonthDay: pattern.day };
		case 'monthly-on-weekday':
			return pattern.place === -1
				? undefined
				: { byDay: dayOfWeek(pattern.weekday), byMonthWeek: pattern.place };
	}
}

/** The time of the day of an instant, with seconds. */
const timeOf = (instant: string) => romeDateTime(instant).slice(11, 19);

/** Returns a recurrence as a `Schedule` of schema.org; undefined where that can't say it. */
export function scheduleOf({ first, pattern, interval, until, count, skipped, moved }: Recurrence) {
	const parts = patternOf(pattern);
	if (!parts) return undefined;
	const except = [...skipped, ...moved.map(({ day }) => day)].toSorted();
	return {
		'@type': 'Schedule',
		startDate: romeDay(first.start),
		...(until === undefined ? {} : { endDate: until }),
		...(count === undefined ? {} : { repeatCount: count }),
		repeatFrequency: `P${interval}${periods[pattern.kind]}`,
		...parts,
		startTime: timeOf(first.start),
		endTime: timeOf(first.end),
		scheduleTimezone: romeTimeZone,
		...(except.length > 0 ? { exceptDate: except } : {}),
	} as const;
}
