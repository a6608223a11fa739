import type { SiteKey } from '@portolano/content-models';
import type { PageNumbers } from './page-numbers.ts';
import type { PagePath } from './page-path.ts';
import type { QueryKey } from './query-key.ts';
import type { QueryRegister } from './query-register.ts';
import type { RecordedQuery } from './recorded-query.ts';

/**
 * The queries recorded for the pages of one site, as plain data. Queries are listed once, by number, and pages refer to
 * them: they share most of them.
 */
export interface Recordings {
	readonly queries: ReadonlyMap<number, QueryKey>;
	/** The numbers of the queries that each page made when it was last rendered. */
	readonly pages: ReadonlyMap<PagePath, Uint32Array>;
}

/** Where recordings are read from and restored to. */
export interface RecordingsContext {
	readonly register: QueryRegister;
	readonly numbers: PageNumbers;
	/** Opens a query. */
	readonly replay: (key: QueryKey) => RecordedQuery;
}

/** Returns the recordings of a site. Later changes of the store don't alter them. */
export function recordingsOf({ register, numbers }: RecordingsContext, site: SiteKey): Recordings {
	const queries = new Map<number, QueryKey>();
	const pages = new Map<PagePath, Uint32Array>();
	for (const [path, page] of numbers.ofSite(site)) {
		const recorded = register.recorded(page);
		pages.set(path, recorded);
		for (const number of recorded) {
			const query = queries.has(number) ? undefined : register.query(number);
			if (query) queries.set(number, query.key);
		}
	}
	return { queries, pages };
}

/**
 * Records the pages of a site as in the store that `recordings` come from.
 * @throws when a page refers to a query that is missing.
 */
export function restoreRecordings(
	{ register, numbers, replay }: RecordingsContext,
	site: SiteKey,
	{ queries, pages }: Recordings,
): void {
	const opened = new Map<number, RecordedQuery>();
	for (const [number, key] of queries) opened.set(number, replay(key));
	for (const [path, recorded] of pages) {
		const ofPage = Array.from(recorded, (number) => {
			const query = opened.get(number);
			if (query) return query;
			throw new Error(`The recording of ${path} of “${site}” refers to query ${number}, which it lacks.`);
		});
		register.record(numbers.number({ site, path }), ofPage);
	}
}

/** Forgets all pages of a site. */
export function forgetRecordings({ register, numbers }: RecordingsContext, site: SiteKey): void {
	for (const [path, page] of [...numbers.ofSite(site)]) {
		register.record(page, []);
		numbers.forget({ site, path });
	}
}
