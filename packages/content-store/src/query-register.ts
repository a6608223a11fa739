import { entryOf } from './map-entry.ts';
import type { QueryKey } from './query-key.ts';
import type { RecordedQuery } from './recorded-query.ts';

const noQueries = new Uint32Array();

/** Which page made which queries. Recordings hold numbers of queries, so 100,000 of them stay small. */
export class QueryRegister {
	readonly #queries = new Map<number, RecordedQuery>();
	readonly #groups = new Map<string, RecordedQuery>();
	readonly #recordings = new Map<number, Uint32Array>();
	readonly #unread = new Set<RecordedQuery>();
	#last = 0;

	/** Number of registered queries. */
	get size(): number {
		return this.#queries.size;
	}

	open(key: QueryKey, forget: () => void): RecordedQuery {
		this.#last += 1;
		const query: RecordedQuery = { id: this.#last, key, readers: new Set(), groups: new Set(), forget };
		this.#queries.set(query.id, query);
		this.#unread.add(query);
		return query;
	}

	/** Returns one query that represents all of `parts`, so that pages which share them record a single number. */
	group(parts: ReadonlySet<RecordedQuery>): RecordedQuery {
		const ids = [...parts].map(({ id }) => id).toSorted((one, other) => one - other);
		const name = ids.join();
		return entryOf(this.#groups, name, () => this.#openGroup(name, parts));
	}

	/** Returns the numbers of the queries recorded for `page`. */
	recorded(page: number): Uint32Array {
		return this.#recordings.get(page) ?? noQueries;
	}

	/** Returns a registered query by its number. */
	query(id: number): RecordedQuery | undefined {
		return this.#queries.get(id);
	}

	/** Replaces the queries recorded for `page`. */
	record(page: number, queries: Iterable<RecordedQuery>): void {
		const next = new Set<number>();
		for (const { id } of queries) next.add(id);
		for (const id of this.#recordings.get(page) ?? []) if (!next.has(id)) this.#leave(page, id);
		for (const id of next) this.#join(page, id);
		if (next.size === 0) this.#recordings.delete(page);
		else this.#recordings.set(page, Uint32Array.from(next));
	}

	/** Forgets queries that no page makes any more. */
	sweep(): void {
		// Forgetting a group may leave its parts unread: the loop then visits them too.
		for (const query of this.#unread) {
			this.#queries.delete(query.id);
			query.forget();
		}
		this.#unread.clear();
	}

	#openGroup(name: string, parts: ReadonlySet<RecordedQuery>): RecordedQuery {
		const key = { kind: 'group', parts: [...parts].map((part) => part.key) } as const;
		const group = this.open(key, () => {
			this.#groups.delete(name);
			for (const part of parts) {
				part.groups.delete(group);
				this.#noteUnread(part);
			}
		});
		for (const part of parts) {
			part.groups.add(group);
			this.#unread.delete(part);
		}
		return group;
	}

	#join(page: number, id: number): void {
		const query = this.#queries.get(id);
		query?.readers.add(page);
		if (query) this.#unread.delete(query);
	}

	#leave(page: number, id: number): void {
		const query = this.#queries.get(id);
		query?.readers.delete(page);
		this.#noteUnread(query);
	}

	#noteUnread(query: RecordedQuery | undefined): void {
		if (query?.readers.size === 0 && query.groups.size === 0) this.#unread.add(query);
	}
}
