import type { Reference } from '@portolano/content-models';
import type { Move } from '../catalogue.ts';
import { nameOf } from '../documents.ts';
import { entryOf, removeFrom } from '../map-entry.ts';
import type { SortedIndex } from '../sorted-index.ts';
import type { Relation } from './relation.ts';

/**
 * Relations by their starting document. A relation shows the few documents that follow its start, so a moved document
 * affects only relations that start just before it. A relation whose start is missing from one of its indexes is
 * _loose_: every change in these indexes affects it.
 */
export class RelationStarts {
	readonly #byStart = new Map<string, Set<Relation>>();
	readonly #loose = new Map<SortedIndex, Set<Relation>>();
	/** The largest `limit` of all relations. */
	#furthest = 0;

	add(relation: Relation, isLoose: boolean): void {
		this.#furthest = Math.max(this.#furthest, relation.key.limit);
		entryOf(this.#byStart, startOf(relation), () => new Set<Relation>()).add(relation);
		this.place(relation, isLoose);
	}

	remove(relation: Relation): void {
		removeFrom(this.#byStart, startOf(relation), relation);
		for (const index of relation.indexes) removeFrom(this.#loose, index, relation);
	}

	/** Must be called when the start of the relation may have moved. */
	place(relation: Relation, isLoose: boolean): void {
		for (const index of relation.indexes) {
			if (isLoose) entryOf(this.#loose, index, () => new Set<Relation>()).add(relation);
			else removeFrom(this.#loose, index, relation);
		}
	}

	/** Returns the relations that start from the document. */
	from(document: Reference): Iterable<Relation> {
		return this.#byStart.get(startName(document.type, document)) ?? [];
	}

	/** Returns the relations that may show the moved document. */
	near({ index, removedAt, insertedAt }: Move): Relation[] {
		const places = [removedAt, insertedAt].filter((at) => at >= 0);
		const before = places.flatMap((at) => index.places.slice(Math.max(0, at - this.#furthest - 1), at + 1));
		return [...before.flatMap(({ document }) => [...this.from(document)]), ...(this.#loose.get(index) ?? [])];
	}
}

function startName(type: string, start: Reference): string {
	return `${type}|${nameOf(start)}`;
}

function startOf({ key: { type, to } }: Relation): string {
	return startName(type, to);
}
