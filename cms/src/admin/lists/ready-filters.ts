import { stringify } from 'qs-esm';

/** A filter with its name, ready on the list of every type with states. */
export interface ReadyFilter {
	name: string;
	/** The query of the address of the list. */
	query: string;
}

const dayMs = 24 * 3_600_000;

/** Drafts that nobody has touched for that many days are called stale. */
const staleDays = 30;

/** The start of the day, so that the address stays the same all day. */
function daysAgo(days: number, now: number): string {
	return `${new Date(now - days * dayMs).toISOString().slice(0, 10)}T00:00:00.000Z`;
}

const queryOf = (where: object) => stringify({ where }, { encodeValuesOnly: true });

/** Returns the filters that are ready for a person, the one for all first. */
export function readyFilters(person: string, now = Date.now()): ReadyFilter[] {
	const inState = (...states: string[]) => ({ workflow: { in: states } });
	return [
		{ name: 'Tutti', query: '' },
		{ name: 'Scritti da me', query: queryOf({ savedBy: { equals: person } }) },
		{ name: 'Da approvare', query: queryOf(inState('in-review')) },
		{ name: 'Approvati', query: queryOf(inState('approved', 'scheduled')) },
		{ name: 'Online', query: queryOf(inState('online', 'due')) },
		{ name: 'Da rivedere', query: queryOf(inState('due')) },
		{
			name: `Bozze ferme da ${staleDays} giorni`,
			query: queryOf({ ...inState('draft'), updatedAt: { less_than: daysAgo(staleDays, now) } }),
		},
	];
}
