import type { SiteKey } from '@portolano/content-models';
import { type PageName, PageNumbers } from './page-numbers.ts';
import type { PagePath } from './page-path.ts';
import type { QueryKey } from './query-key.ts';
import type { QueryRegister } from './query-register.ts';
import { readersOf, type RecordedQuery } from './recorded-query.ts';
import type { Recordings } from './recordings.ts';

/** The pages of all sites, with the queries that each made when it was last rendered. */
export class RecordedPages {
	readonly #register: QueryRegister;
	readonly #replay: (key: QueryKey) => RecordedQuery;
	readonly #numbers = new PageNumbers();

	/** @param replay - Opens a query in `register`. */
	constructor(register: QueryRegister, replay: (key: QueryKey) => RecordedQuery) {
		this.#register = register;
		this.#replay = replay;
	}

	/** Replaces the queries recorded for `page`. */
	record(page: PageName, queries: Iterable<RecordedQuery>): void {
		this.#register.record(this.#numbers.number(page), queries);
	}

	forget(page: PageName): void {
		this.record(page, []);
		this.#numbers.forget(page);
	}

	/** Returns the pages that made one of these queries, each once. */
	reading(queries: Iterable<RecordedQuery>): PageName[] {
		const pages = new Set([...queries].flatMap((query) => [...readersOf(query)]));
		return [...pages].flatMap((page) => this.#numbers.name(page) ?? []);
	}

	/** Returns the recordings of a site. Later changes of the store don't alter them. */
	recordings(site: SiteKey): Recordings {
		const queries = new Map<number, QueryKey>();
		const pages = new Map<PagePath, Uint32Array>();
		for (const [path, page] of this.#numbers.ofSite(site)) {
			const recorded = this.#register.recorded(page);
			pages.set(path, recorded);
			for (const number of recorded) {
				const query = queries.has(number) ? undefined : this.#register.query(number);
				if (query) queries.set(number, query.key);
			}
		}
		return { queries, pages };
	}

	/**
	 * Records the pages of a site as in the store that `recordings` come from.
	 * @throws when a page refers to a query that is missing; then none of the recordings is kept.
	 */
	restore(site: SiteKey, recordings: Recordings): void {
		try {
			this.#recordAll(site, recordings);
		} catch (error) {
			this.forgetSite(site);
			throw error;
		}
	}

	/** Forgets all pages of a site. */
	forgetSite(site: SiteKey): void {
		for (const path of [...this.#numbers.ofSite(site).keys()]) this.forget({ site, path });
	}

	#recordAll(site: SiteKey, { queries, pages }: Recordings): void {
		const opened = new Map<number, RecordedQuery>();
		for (const [number, key] of queries) opened.set(number, this.#replay(key));
		for (const [path, recorded] of pages) {
			const ofPage = Array.from(recorded, (number) => {
				const query = opened.get(number);
				if (query) return query;
				throw new Error(`The recording of ${path} of “${site}” refers to query ${number}, which it lacks.`);
			});
			this.record({ site, path }, ofPage);
		}
	}
}
