import type { OpeningHours } from '@portolano/content-models';
import {
	hoursOn,
	type HoursSpan,
	isHoliday,
	type LocalHours,
	seasonOn,
} from '@portolano/content-models/opening-hours';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const dayMs = 86_400_000;

/** How far opening hours are told where they differ from year to year, in years. */
const YEARS = 2;

/** What tells on which days seasons and holidays fall. */
export interface HoursCalendar {
	/** The year that it is. This one and the next are described. */
	year: number;
	/** The feast of the patron saint, as `05-10`. */
	patron?: string | undefined;
}

interface Validity {
	validFrom?: string;
	validThrough?: string;
}

/**
 * Returns a specification for each span of the weekly hours, and for what differs from them: closures, holidays,
 * exceptions. A closed day is open from 00:00 to 00:00. Weeks of seasons say on which days of this year and the next
 * they hold.
 */
export function openingHoursOf(hours: OpeningHours, { year, patron }: HoursCalendar) {
	const days = daysOf(year);
	const special = [
		...closuresOf(hours),
		...holidaysOf({ ...hours, patron }, days),
		...hours.exceptions.flatMap(({ day, spans }) => ofOneDay(day, spans)),
	];
	return {
		openingHoursSpecification: weeksOf(hours, days),
		...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
	};
}

function daysOf(year: number): string[] {
	const [first, end] = [Date.UTC(year, 0), Date.UTC(year + YEARS, 0)];
	return Array.from({ length: (end - first) / dayMs }, (_, index) =>
		new Date(first + index * dayMs).toISOString().slice(0, 10),
	);
}

function weeksOf(hours: OpeningHours, days: readonly string[]) {
	if (!hours.seasons?.length) return weekOf(hours.weekly, {});
	return stretchesOf(hours, days).flatMap(({ weekly, from, to }) =>
		weekOf(weekly, { validFrom: from, validThrough: to }),
	);
}

interface Stretch {
	weekly: OpeningHours['weekly'];
	from: string;
	to: string;
}

/** Returns the days without gaps on which the same week holds. */
function stretchesOf({ weekly, seasons }: OpeningHours, days: readonly string[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const day of days) {
		const week = seasonOn(day, seasons)?.weekly ?? weekly;
		const last = stretches.at(-1);
		if (last?.weekly === week) last.to = day;
		else stretches.push({ weekly: week, from: day, to: day });
	}
	return stretches;
}

function weekOf(weekly: OpeningHours['weekly'], validity: Validity) {
	return weekly.flatMap(({ weekday, spans }) =>
		spans.map(
			(span) =>
				({ ...specification(span), dayOfWeek: weekdays[weekday - 1] ?? 'Monday', ...validity }) as const,
		),
	);
}

function closuresOf({ closures = [] }: OpeningHours) {
	return closures.map(
		({ from, to }) =>
			({
				...specification(closed),
				validFrom: from,
				...(to === undefined ? {} : { validThrough: to }),
			}) as const,
	);
}

function holidaysOf(hours: LocalHours, days: readonly string[]) {
	return days
		.filter((day) => isHoliday(day, hours.patron) && differs(hours, day))
		.flatMap((day) => ofOneDay(day, hoursOn(hours, day).spans));
}

/** Whether a holiday changes what would hold on that day. */
function differs(hours: LocalHours, day: string): boolean {
	const { source, spans } = hoursOn(hours, day);
	const asUsual = hoursOn({ ...hours, holidays: 'as-usual' }, day);
	return source === 'holiday' && JSON.stringify(spans) !== JSON.stringify(asUsual.spans);
}

const closed: HoursSpan = { from: '00:00', to: '00:00' };

function ofOneDay(day: string, spans: readonly HoursSpan[]) {
	return (spans.length > 0 ? spans : [closed]).map(
		(span) => ({ ...specification(span), validFrom: day, validThrough: day }) as const,
	);
}

function specification({ from, to }: HoursSpan) {
	// A day ends at 23:59: closing at 00:00 would mean closed, and 24:00 is not a valid time in schema.org.
	const closes = to === '24:00' ? '23:59' : to;
	return { '@type': 'OpeningHoursSpecification', opens: from, closes } as const;
}
