import type { Published } from '@portolano/content-models';
import type { Filter } from '../conditions.ts';
import { isOn } from '../conditions.ts';
import type { Place } from '../order.ts';
import type { RelatedKey } from '../query-key.ts';
import type { RecordQuery, ReportQuery } from '../recorded-query.ts';
import type { SortedIndex } from '../sorted-index.ts';
import { differs } from './index-queries.ts';
import type { QueryContext, Step } from './query-context.ts';
import { filtersOf, nextDocuments, normalised, orderOf, type Relation, startPlace } from './relation.ts';
import { RelationStarts } from './relation-starts.ts';

/** Queries for documents that share a topic with another. */
export class RelatedQueries {
	readonly #context: QueryContext;
	readonly #relations = new Map<string, Relation>();
	readonly #starts = new RelationStarts();
	/** How many relations use an index. */
	readonly #users = new Map<SortedIndex, number>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	read(record: RecordQuery, key: RelatedKey): readonly Published[] {
		const relation = this.#open(normalised(key));
		record(relation.recorded);
		return relation.answer;
	}

	concern({ change, moves }: Step, report: ReportQuery): void {
		const near = moves
			.filter(({ index }) => this.#users.has(index))
			.flatMap((move) => this.#starts.near(move));
		for (const relation of new Set([...this.#starts.from(change), ...near])) {
			const { indexes, key } = relation;
			const next = nextDocuments(indexes, this.#startOf(key), key);
			if (differs({ answer: relation.answer, fields: key.fields }, next, change)) report(relation.recorded);
			relation.answer = next;
			this.#starts.place(relation, this.#isLoose(relation));
		}
	}

	#open(key: RelatedKey): Relation {
		const name = JSON.stringify(key);
		const present = this.#relations.get(name);
		if (present) return present;
		const indexes = filtersOf(key).map((filter) => this.#use(filter));
		const recorded = this.#context.register.open({ kind: 'related', of: key }, () => this.#forget(name));
		const answer = nextDocuments(indexes, this.#startOf(key), key);
		const relation: Relation = { recorded, key, indexes, answer };
		this.#relations.set(name, relation);
		this.#starts.add(relation, this.#isLoose(relation));
		return relation;
	}

	#forget(name: string): void {
		const relation = this.#relations.get(name);
		if (!relation) return;
		this.#relations.delete(name);
		this.#starts.remove(relation);
		for (const index of relation.indexes) this.#release(index);
	}

	/** Returns the place after which the related documents start; undefined to start at the newest. */
	#startOf(key: RelatedKey): Place | undefined {
		return startPlace(key, this.#context.documents);
	}

	#isLoose({ key, indexes }: Relation): boolean {
		const start = this.#startOf(key);
		if (!start || !isOn(start.document, [key.site])) return true;
		return indexes.some((index) => index.indexOf(start.document) < 0);
	}

	#use(filter: Filter): SortedIndex {
		const index = this.#context.catalogue.open(filter, orderOf(filter.type));
		this.#users.set(index, (this.#users.get(index) ?? 0) + 1);
		return index;
	}

	#release(index: SortedIndex): void {
		const left = (this.#users.get(index) ?? 0) - 1;
		if (left > 0) {
			this.#users.set(index, left);
			return;
		}
		this.#users.delete(index);
		this.#context.catalogue.close(index);
	}
}
