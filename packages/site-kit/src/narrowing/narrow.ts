import { type LocalHours, stateAt } from '@portolano/content-models/opening-hours';

/** An entry of a list as the script reads it. */
export interface Entry {
	readonly tokens: ReadonlySet<string>;
	/** Its times, each with its first and last day; undefined for what has no times. */
	readonly days?: readonly (readonly [first: string, last: string])[] | undefined;
	/** Undefined where nobody can know whether it is open. */
	readonly hours?: LocalHours | undefined;
}

/** What a visitor chose. */
export interface Chosen {
	/** Each group leaves what has all of its tokens, or any; one without tokens leaves everything. */
	readonly groups: readonly { readonly match: 'all' | 'any'; readonly tokens: readonly string[] }[];
	readonly isOpenNow: boolean;
	/** The first and the last day, in Rome; either may be missing. */
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** Whether a time of the entry is within the days; days the wrong way round are taken as meant the other way. */
function isWithin(days: Entry['days'], { from, to }: Chosen): boolean {
	if (days === undefined || (from === undefined && to === undefined)) return true;
	const isTurned = from !== undefined && to !== undefined && from > to;
	const [first, last] = isTurned ? [to, from] : [from, to];
	return days.some(
		([begins, ends]) => (first === undefined || ends >= first) && (last === undefined || begins <= last),
	);
}

/** Whether an entry is left in the list at `now` (milliseconds since 1970). */
export function isLeft(entry: Entry, chosen: Chosen, now: number): boolean {
	const meetsGroups = chosen.groups.every(({ match, tokens }) => {
		if (tokens.length === 0) return true;
		const has = (token: string) => entry.tokens.has(token);
		return match === 'all' ? tokens.every(has) : tokens.some(has);
	});
	if (!meetsGroups || !isWithin(entry.days, chosen)) return false;
	return !chosen.isOpenNow || (entry.hours !== undefined && stateAt(entry.hours, now).isOpen);
}
