import type { RecordedQuery } from '../recorded-query.ts';
import type { Queries } from './queries.ts';

/** The queries that a page makes, on whatever documents. */
export interface PageQueries {
	readonly single: Pick<Queries['single'], 'read'>;
	readonly sites: Pick<Queries['sites'], 'read'>;
	readonly lists: Pick<Queries['lists'], 'slice' | 'tally'>;
	readonly links: Pick<Queries['links'], 'read'>;
	readonly related: Pick<Queries['related'], 'read'>;
	readonly counts: Pick<Queries['counts'], 'read'>;
	readonly today: Pick<Queries['today'], 'read'>;
	readonly passed: Pick<Queries['passed'], 'read'>;
	/** Returns the query that stands for several; undefined where nothing is recorded. */
	group(parts: ReadonlySet<RecordedQuery>): RecordedQuery | undefined;
}
