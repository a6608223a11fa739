import type { Published } from '@portolano/content-models';
import type { Move } from '../catalogue.ts';
import { type Change, shows } from '../changes.ts';
import { entryOf } from '../map-entry.ts';
import { pageBounds, pageCount } from '../paging.ts';
import type { Part } from '../query-key.ts';
import type { QueryRegister } from '../query-register.ts';
import type { RecordedQuery, ReportQuery } from '../recorded-query.ts';
import type { SortedIndex } from '../sorted-index.ts';

interface Slice {
	readonly recorded: RecordedQuery;
	readonly part: Part;
	readonly fields: readonly string[];
	answer: readonly Published[];
}

interface Tally {
	readonly recorded: RecordedQuery;
	/** Documents per page when pages are counted; undefined to count documents. */
	readonly size: number | undefined;
	answer: number;
}

export interface IndexQueriesOptions {
	readonly index: SortedIndex;
	readonly register: QueryRegister;
	/** Called when the last query is forgotten. */
	readonly onEmpty: () => void;
}

/** Queries for parts of one index and for its size. */
export class IndexQueries {
	readonly #index: SortedIndex;
	readonly #register: QueryRegister;
	readonly #onEmpty: () => void;
	readonly #slices = new Map<string, Slice>();
	readonly #tallies = new Map<number | undefined, Tally>();

	constructor({ index, register, onEmpty }: IndexQueriesOptions) {
		this.#index = index;
		this.#register = register;
		this.#onEmpty = onEmpty;
	}

	slice(part: Part, fields: readonly string[]): Slice {
		const name = `${JSON.stringify(part)}|${fields.join()}`;
		return entryOf(this.#slices, name, () => {
			const { filter, order } = this.#index;
			const recorded = this.#register.open({ kind: 'slice', filter, order, part, fields }, () => {
				this.#slices.delete(name);
				this.#closeWhenEmpty();
			});
			return { recorded, part, fields, answer: cut(this.#index, part) };
		});
	}

	tally(size: number | undefined): Tally {
		return entryOf(this.#tallies, size, () => {
			const { filter, order } = this.#index;
			const key = { kind: 'tally', filter, order, ...(size !== undefined && { size }) } as const;
			const recorded = this.#register.open(key, () => {
				this.#tallies.delete(size);
				this.#closeWhenEmpty();
			});
			return { recorded, size, answer: count(this.#index, size) };
		});
	}

	/** Updates the answers after `moves` in this index and reports those that changed. */
	concern(moves: readonly Move[], change: Change | undefined, report: ReportQuery): void {
		const stays = moves.every(({ removedAt, insertedAt }) => removedAt === insertedAt);
		for (const slice of this.#slices.values()) {
			if (stays && !moves.some((move) => isWithin(move, boundsOf(this.#index, slice.part)))) continue;
			const next = cut(this.#index, slice.part);
			if (differs(slice, next, change)) report(slice.recorded);
			slice.answer = next;
		}
		for (const tally of this.#tallies.values()) {
			const next = count(this.#index, tally.size);
			if (next !== tally.answer) report(tally.recorded);
			tally.answer = next;
		}
	}

	#closeWhenEmpty(): void {
		if (this.#slices.size + this.#tallies.size === 0) this.#onEmpty();
	}
}

function boundsOf({ places }: SortedIndex, part: Part): readonly [number, number] {
	if ('page' in part) return pageBounds(places.length, part.page);
	return [0, 'limit' in part ? part.limit : places.length];
}

/** Returns the documents of a part of the index. */
export function cut(index: SortedIndex, part: Part): Published[] {
	return index.places.slice(...boundsOf(index, part)).map(({ document }) => document);
}

/** Returns how many documents the index has, or how many pages of `size`. */
export function count({ places }: SortedIndex, size: number | undefined): number {
	return size === undefined ? places.length : pageCount(places.length, size);
}

function isWithin({ insertedAt }: Move, [from, to]: readonly [number, number]): boolean {
	return insertedAt >= from && insertedAt < to;
}

/** Whether `answer` and `next` differ for a page that shows `fields`. */
export function differs(
	{ answer, fields }: Pick<Slice, 'answer' | 'fields'>,
	next: readonly Published[],
	change: Change | undefined,
): boolean {
	if (next.length !== answer.length) return true;
	return next.some((document, place) => {
		const before = answer[place];
		if (before?.id !== document.id) return true;
		return before !== document && change !== undefined && shows(fields, change);
	});
}
