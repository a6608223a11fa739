import { isOfOneYear, type SeasonHours } from './day-hours.ts';
import { yearDays } from './seasons.ts';
import type { HoursSpan, OpeningHours } from './opening-hours.ts';

/** Why opening hours can't be published, and which part of them to change. */
export interface HoursFault {
	reason:
		| 'no-length'
		| 'overlapping-hours'
		| 'double-weekday'
		| 'double-day'
		| 'closure-ends-before-it-begins'
		| 'season-ends-before-it-begins'
		| 'season-of-one-year-or-every-year'
		| 'overlapping-seasons';
	path: (string | number)[];
}

type Path = HoursFault['path'];

interface PlacedSpan {
	/** Minutes since the beginning of the week, or of the day. */
	start: number;
	end: number;
	path: Path;
}

const DAY = 1440;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Returns spans with their minutes, those of a day that begins at the minute `midnight`. */
function placed(spans: readonly HoursSpan[], path: Path, midnight = 0): PlacedSpan[] {
	return spans.map(({ from, to }, index) => ({
		start: midnight + minutesOf(from),
		end: midnight + minutesOf(to) + (to > from ? 0 : DAY),
		path: [...path, 'spans', index],
	}));
}

/** Finds spans that begin before one that began earlier has ended. In a week the last ones may run into the first. */
function overlaps(spans: readonly PlacedSpan[], round = Number.POSITIVE_INFINITY): HoursFault[] {
	const ordered = spans.toSorted((one, other) => one.start - other.start);
	const latest = Math.max(...ordered.map(({ end }) => end));
	return ordered.flatMap(({ start, path }, index) => {
		const before = Math.max(latest - round, ...ordered.slice(0, index).map(({ end }) => end));
		return start < before ? [{ reason: 'overlapping-hours' as const, path: [...path, 'from'] }] : [];
	});
}

function emptySpans(spans: readonly HoursSpan[], path: Path): HoursFault[] {
	return spans.flatMap(({ from, to }, index) =>
		from === to ? [{ reason: 'no-length' as const, path: [...path, 'spans', index, 'to'] }] : [],
	);
}

/** Finds values that came before. */
function doubles<V>(
	values: readonly V[],
	reason: HoursFault['reason'],
	path: (index: number) => Path,
): HoursFault[] {
	return values.flatMap((value, index) =>
		values.indexOf(value) < index ? [{ reason, path: path(index) }] : [],
	);
}

function weekFaults(weekly: OpeningHours['weekly'], path: Path): HoursFault[] {
	const twice = doubles(
		weekly.map(({ weekday }) => weekday),
		'double-weekday',
		(index) => [...path, index, 'weekday'],
	);
	const empty = weekly.flatMap(({ spans }, index) => emptySpans(spans, [...path, index]));
	// A day that is there twice, or hours without length, would be told as hours that overlap too.
	if (twice.length + empty.length > 0) return [...twice, ...empty];
	const spans = weekly.flatMap(({ weekday, spans }, index) =>
		placed(spans, [...path, index], (weekday - 1) * DAY),
	);
	return overlaps(spans, 7 * DAY);
}

function exceptionFaults({ exceptions }: OpeningHours): HoursFault[] {
	const twice = doubles(
		exceptions.map(({ day }) => day),
		'double-day',
		(index) => ['exceptions', index, 'day'],
	);
	const ofDays = exceptions.flatMap(({ spans }, index) => {
		const empty = emptySpans(spans, ['exceptions', index]);
		return empty.length > 0 ? empty : overlaps(placed(spans, ['exceptions', index]));
	});
	return [...twice, ...ofDays];
}

function closureFaults({ closures = [] }: OpeningHours): HoursFault[] {
	return closures.flatMap(({ from, to }, index) =>
		to !== undefined && to < from
			? [{ reason: 'closure-ends-before-it-begins' as const, path: ['closures', index, 'to'] }]
			: [],
	);
}

function seasonFault({ from, to }: SeasonHours): HoursFault['reason'] | undefined {
	if (from.length !== to.length) return 'season-of-one-year-or-every-year';
	return isOfOneYear({ from, to, weekly: [] }) && to < from ? 'season-ends-before-it-begins' : undefined;
}

function areTogether(one: SeasonHours, other: SeasonHours): boolean {
	if (isOfOneYear(one) !== isOfOneYear(other)) return false;
	if (isOfOneYear(one)) return one.from <= other.to && other.from <= one.to;
	const days = yearDays(other);
	return yearDays(one).some((day) => days.includes(day));
}

function seasonFaults({ seasons = [] }: OpeningHours): HoursFault[] {
	const faults = seasons.flatMap((season, index): HoursFault[] => {
		const reason = seasonFault(season);
		return reason ? [{ reason, path: ['seasons', index, 'to'] }] : [];
	});
	const weeks = seasons.flatMap(({ weekly }, index) => weekFaults(weekly, ['seasons', index, 'weekly']));
	if (faults.length > 0) return [...faults, ...weeks];
	const together = seasons.flatMap((season, index): HoursFault[] =>
		seasons.slice(0, index).some((earlier) => areTogether(earlier, season))
			? [{ reason: 'overlapping-seasons', path: ['seasons', index, 'from'] }]
			: [],
	);
	return [...together, ...weeks];
}

/** Returns what makes opening hours contradict themselves: each fault with the path of the part to change. */
export function faultsOf(hours: OpeningHours): HoursFault[] {
	return [
		...weekFaults(hours.weekly, ['weekly']),
		...seasonFaults(hours),
		...closureFaults(hours),
		...exceptionFaults(hours),
	];
}
