import type { QueryKey } from './query-key.ts';

/** A query whose answer is watched. Pages of all sites that make the same query share it. */
export interface RecordedQuery {
	readonly id: number;
	readonly key: QueryKey;
	/** Pages that made it when they were last rendered. */
	readonly readers: Set<number>;
	/** Groups that include this query: their readers read it too. */
	readonly groups: Set<RecordedQuery>;
	/** Drops the cached answer and its indexes. */
	readonly forget: () => void;
}

/** Records a query of the page being rendered. */
export type RecordQuery = (query: RecordedQuery) => void;

/** Receives each query whose answer changed. */
export type ReportQuery = (query: RecordedQuery) => void;

/** Yields the pages that made the query, directly or through a group. */
export function* readersOf({ readers, groups }: RecordedQuery): Generator<number> {
	yield* readers;
	for (const group of groups) yield* readersOf(group);
}
