import { eventTimes } from '@portolano/content-models';

const dayMs = 86_400_000;

/** Returns the weeks of a month (`2026-12`), from Monday to Sunday; days of the months beside it are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
	const first = Date.parse(`${month}-01T00:00:00Z`);
	const before = (new Date(first).getUTCDay() + 6) % 7;
	const days = Array.from({ length: 42 }, (_, index) =>
		new Date(first + (index - before) * dayMs).toISOString().slice(0, 10),
	).map((day) => (day.startsWith(month) ? day : undefined));
	const weeks = Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));
	return weeks.filter((week) => week.some((day) => day !== undefined));
}

/** Returns the month before and the month after among those that have events. */
export function monthsBeside(months: readonly string[], month: string) {
	return {
		before: months.findLast((each) => each < month),
		after: months.find((each) => each > month),
	};
}

/** Returns the events that begin on each day, one that begins more than once on it only once. */
export function beginningOn<E extends Parameters<typeof eventTimes>[0]>(
	events: readonly E[],
): ReadonlyMap<string, readonly E[]> {
	const days = new Map<string, E[]>();
	for (const event of events)
		for (const day of new Set(eventTimes(event).map(({ first }) => first)))
			days.set(day, [...(days.get(day) ?? []), event]);
	return days;
}
