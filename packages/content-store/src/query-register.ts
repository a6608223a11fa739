import { entryOf } from './map-entry.ts';
import type { QueryKey } from './query-key.ts';
import type { RecordedQuery } from './recorded-query.ts';

/** Which page made which queries. Pages and queries are numbers, so 100,000 recordings stay small. */
export class QueryRegister {
	readonly #queries = new Map<number, RecordedQuery>();
	readonly #groups = new Map<string, RecordedQuery>();
	readonly #recordings = new Map<number, Uint32Array>();
	readonly #unread = new Set<RecordedQuery>();
	#last = 0;

	/** How many queries are kept. */
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

	/** The query that stands for all of `parts`: what thousands of pages read together is recorded once for each page. */
	group(parts: ReadonlySet<RecordedQuery>): RecordedQuery {
		const ids = [...parts].map(({ id }) => id).toSorted((one, other) => one - other);
		const name = ids.join();
		return entryOf(this.#groups, name, () => this.#openGroup(name, parts));
	}

	/** Replaces what `page` recorded. */
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
		// A group that goes may leave its parts unread: they join the set under way and go too.
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
