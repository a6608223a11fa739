import { type DayOfVisits, type Rating, SHOWN_FROM } from '@portolano/content-models';

/** A count in a period, and in the one before of the same length. */
export interface Counted {
	/** A path, or the words of a search. */
	of: string;
	count: number;
	before: number;
}

function sums(days: Iterable<Readonly<Record<string, number>>>): Map<string, number> {
	const found = new Map<string, number>();
	for (const day of days)
		for (const [key, count] of Object.entries(day)) found.set(key, (found.get(key) ?? 0) + count);
	return found;
}

/**
 * Returns what was counted most in a period, with the period before; what was counted fewer than {@link SHOWN_FROM} times
 * is left out, and a smaller count before is told as 0.
 */
export function mostCounted(
	{ now, before }: { now: readonly DayOfVisits[]; before: readonly DayOfVisits[] },
	what: keyof DayOfVisits,
): Counted[] {
	const earlier = sums(before.map((day) => day[what]));
	return [...sums(now.map((day) => day[what]))]
		.filter(([, count]) => count >= SHOWN_FROM)
		.map(([of, count]) => {
			const past = earlier.get(of) ?? 0;
			return { of, count, before: past >= SHOWN_FROM ? past : 0 };
		})
		.toSorted((one, other) => other.count - one.count || one.of.localeCompare(other.of, 'it'));
}

/** How readers rate a page, or the pages of an office. */
export interface Rated {
	/** A path, or the id of an office. */
	of: string;
	title: string;
	count: number;
	/** Of one to five stars. */
	mean: number;
	/** The mean of the period before; undefined without ratings then. */
	before: number | undefined;
}

/** Returns the mean of some ratings, of one to five stars. */
export const meanOf = (ratings: readonly Rating[]): number =>
	ratings.reduce((total, one) => total + one.rating, 0) / ratings.length;

/** Something that ratings are about, such as a page. */
export interface About {
	of: string;
	title: string;
}

/** Returns the ratings of a period by what `about` says they are about: the lowest mean first, then the most rated. */
export function ratedBy(
	{ now, before }: { now: readonly Rating[]; before: readonly Rating[] },
	about: (rating: Rating) => readonly About[],
): Rated[] {
	const group = (ratings: readonly Rating[]) => {
		const groups = new Map<string, { title: string; ratings: Rating[] }>();
		for (const one of ratings)
			for (const { of, title } of about(one)) {
				const found = groups.get(of) ?? { title, ratings: [] };
				found.ratings.push(one);
				groups.set(of, found);
			}
		return groups;
	};
	const earlier = group(before);
	return [...group(now)]
		.map(([of, { title, ratings }]) => {
			const past = earlier.get(of);
			return {
				...{ of, title, count: ratings.length, mean: meanOf(ratings) },
				before: past && meanOf(past.ratings),
			};
		})
		.toSorted((one, other) => one.mean - other.mean || other.count - one.count);
}
