import type { PagePath } from './page-path.ts';
import type { QueryKey } from './query-key.ts';

/**
 * The queries recorded for the pages of one site, as plain data. Queries are listed once, by number, and pages refer to
 * them: they share most of them.
 */
export interface Recordings {
	readonly queries: ReadonlyMap<number, QueryKey>;
	/** The numbers of the queries that each page made when it was last rendered. */
	readonly pages: ReadonlyMap<PagePath, Uint32Array>;
}
