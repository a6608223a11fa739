import type { Published } from '@portolano/content-models';
import type { Move } from '../catalogue.ts';
import { type Change, shows } from '../changes.ts';
import type { Filter } from '../conditions.ts';
import { entryOf } from '../documents.ts';
import type { Order } from '../order.ts';
import { pageBounds, type PageChoice, pageCount } from '../paging.ts';
import type { Question } from '../register.ts';
import { indexName, type SortedIndex } from '../sorted-index.ts';
import type { Ask, Ground, Report } from './ground.ts';

/** Which part of an index: one page, the first so many, or all. */
export type Part = { page: PageChoice } | { limit: number } | { all: true };

interface Slice {
	readonly question: Question;
	readonly part: Part;
	readonly fields: readonly string[];
	answer: readonly Published[];
}

interface Tally {
	readonly question: Question;
	/** Of a page; undefined to count documents. */
	readonly size: number | undefined;
	answer: number;
}

/** The questions about one index. */
interface Asked {
	readonly filter: Filter;
	readonly order: Order;
	readonly index: SortedIndex;
	readonly slices: Map<string, Slice>;
	readonly tallies: Map<number | undefined, Tally>;
}

export interface Lists {
	/** The documents of `part`. */
	slice(
		ask: Ask,
		query: { filter: Filter; order: Order; part: Part; fields: readonly string[] },
	): readonly Published[];
	/** How many documents, or how many pages of `size`. */
	tally(ask: Ask, query: { filter: Filter; order: Order; size?: number }): number;
	concern(moves: readonly Move[], change: Change | undefined, report: Report): void;
}

function boundsOf({ places }: SortedIndex, part: Part): readonly [number, number] {
	if ('page' in part) return pageBounds(places.length, part.page);
	return [0, 'limit' in part ? part.limit : places.length];
}

function cut(index: SortedIndex, part: Part): Published[] {
	return index.places.slice(...boundsOf(index, part)).map(({ document }) => document);
}

function count({ places }: SortedIndex, size: number | undefined): number {
	return size === undefined ? places.length : pageCount(places.length, size);
}

function differs(slice: Slice, next: readonly Published[], change: Change | undefined): boolean {
	if (next.length !== slice.answer.length) return true;
	return next.some((document, place) => {
		const before = slice.answer[place];
		if (before?.id !== document.id) return true;
		return before !== document && change !== undefined && shows(slice.fields, change);
	});
}

function isWithin({ insertedAt }: Move, [from, to]: readonly [number, number]): boolean {
	return insertedAt >= from && insertedAt < to;
}

export function createLists({ catalogue, register }: Ground): Lists {
	const asked = new Map<string, Asked>();

	function about(filter: Filter, order: Order): Asked {
		return entryOf(asked, indexName(filter, order), () => ({
			filter,
			order,
			index: catalogue.open(filter, order),
			slices: new Map<string, Slice>(),
			tallies: new Map<number | undefined, Tally>(),
		}));
	}

	function closeUnasked({ index, slices, tallies }: Asked): void {
		if (slices.size + tallies.size > 0) return;
		asked.delete(index.name);
		catalogue.close(index);
	}

	function openSlice(on: Asked, part: Part, fields: readonly string[]): Slice {
		const name = `${JSON.stringify(part)}|${fields.join()}`;
		return entryOf(on.slices, name, () => {
			const { filter, order } = on;
			const question = register.open({ kind: 'slice', filter, order, part, fields }, () => {
				on.slices.delete(name);
				closeUnasked(on);
			});
			return { question, part, fields, answer: cut(on.index, part) };
		});
	}

	function openTally(on: Asked, size: number | undefined): Tally {
		return entryOf(on.tallies, size, () => {
			const { filter, order } = on;
			const asking = { kind: 'tally', filter, order, ...(size !== undefined && { size }) } as const;
			const question = register.open(asking, () => {
				on.tallies.delete(size);
				closeUnasked(on);
			});
			return { question, size, answer: count(on.index, size) };
		});
	}

	function concernOne(
		{ index, slices, tallies }: Asked,
		{ moves, change, report }: { moves: readonly Move[]; change: Change | undefined; report: Report },
	): void {
		const stays = moves.every(({ removedAt, insertedAt }) => removedAt === insertedAt);
		for (const slice of slices.values()) {
			if (stays && !moves.some((move) => isWithin(move, boundsOf(index, slice.part)))) continue;
			const next = cut(index, slice.part);
			if (differs(slice, next, change)) report(slice.question);
			slice.answer = next;
		}
		for (const tally of tallies.values()) {
			const next = count(index, tally.size);
			if (next !== tally.answer) report(tally.question);
			tally.answer = next;
		}
	}

	return {
		slice(ask, { filter, order, part, fields }) {
			const slice = openSlice(about(filter, order), part, fields);
			ask(slice.question);
			return slice.answer;
		},
		tally(ask, { filter, order, size }) {
			const tally = openTally(about(filter, order), size);
			ask(tally.question);
			return tally.answer;
		},
		concern(moves, change, report) {
			for (const [index, ofIndex] of Map.groupBy(moves, ({ index }) => index)) {
				const on = asked.get(index.name);
				if (on) concernOne(on, { moves: ofIndex, change, report });
			}
		},
	};
}
