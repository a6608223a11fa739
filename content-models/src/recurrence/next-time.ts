import type { Published } from '../documents.ts';

/** A time of an event: the next one, or the one under way. */
export interface NextTime {
	readonly start: string;
	/** When it is over and another one takes its place (milliseconds since 1970); undefined when none does. */
	readonly until: number | undefined;
}

/**
 * Returns the time of an event that is not over at `now` (milliseconds since 1970) and comes first: of one that repeats the next of
 * its times, of any other its beginning.
 */
export function nextTimeOf(
	{ start, sessions, recurrence }: Pick<Published<'event'>, 'start' | 'sessions' | 'recurrence'>,
	now: number,
): NextTime {
	const coming = recurrence ? sessions.filter(({ end }) => Date.parse(end) > now) : [];
	const [next] = coming.toSorted((one, other) => one.start.localeCompare(other.start));
	return { start: next?.start ?? start, until: next && Date.parse(next.end) };
}
