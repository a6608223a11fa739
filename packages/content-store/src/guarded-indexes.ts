import type { ContentType } from '@portolano/content-models';
import type { Change } from './changes.ts';
import { exactToken, type Filter, tokensOf } from './conditions.ts';
import { entryOf, removeFrom } from './map-entry.ts';
import type { SortedIndex } from './sorted-index.ts';

/** A value that every document of a filter must have: a change of documents without it skips the index. */
export interface Guard {
	readonly field: string;
	readonly token: string;
}

export function guardOf({ where }: Filter): Guard | undefined {
	for (const [field, condition] of where) {
		const token = exactToken(condition);
		if (token !== undefined) return { field, token };
	}
	return undefined;
}

/** Returns the map key of the indexes of `type` with this guard, or of those without a guard. */
function keyOf(type: ContentType, guard: Guard | undefined): string {
	return guard ? `${type}|${guard.field}|${guard.token}` : type;
}

/** Indexes by type and guard. */
export class GuardedIndexes {
	readonly #indexes = new Map<string, Set<SortedIndex>>();
	readonly #guardFields = new Map<ContentType, Set<string>>();

	add(index: SortedIndex): void {
		const { type } = index.filter;
		const guard = guardOf(index.filter);
		if (guard) entryOf(this.#guardFields, type, () => new Set<string>()).add(guard.field);
		entryOf(this.#indexes, keyOf(type, guard), () => new Set<SortedIndex>()).add(index);
	}

	remove(index: SortedIndex): void {
		removeFrom(this.#indexes, keyOf(index.filter.type, guardOf(index.filter)), index);
	}

	/** Returns the indexes that may contain the document before or after the change. */
	concernedBy({ type, before, after }: Change): Set<SortedIndex> {
		const fields = [...(this.#guardFields.get(type) ?? [])];
		const keys = [before, after].flatMap((document) =>
			fields.flatMap((field) => tokensOf(document, field).map((token) => keyOf(type, { field, token }))),
		);
		return new Set([type, ...keys].flatMap((key) => [...(this.#indexes.get(key) ?? [])]));
	}
}
