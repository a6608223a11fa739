import type { QueryKey } from './query-key.ts';

/** A query whose answer is watched. Pages of all sites that make the same query share it. */
export interface RecordedQuery {
	readonly id: number;
	readonly key: QueryKey;
	/** Pages that made it when they were last rendered. */
	readonly readers: Set<number>;
	/** Groups that stand for this one and others: their readers read it too. */
	readonly groups: Set<RecordedQuery>;
	/** Drops what is kept to answer it. */
	readonly forget: () => void;
}

/** Notes that the page being rendered makes a query. */
export type RecordQuery = (query: RecordedQuery) => void;

/** Takes the queries whose answers changed. */
export type ReportQuery = (query: RecordedQuery) => void;

/** Pages that made the query, by itself or in a group. */
export function* readersOf({ readers, groups }: RecordedQuery): Generator<number> {
	yield* readers;
	for (const group of groups) yield* readersOf(group);
}
