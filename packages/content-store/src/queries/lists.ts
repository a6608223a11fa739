import type { Published } from '@portolano/content-models';
import type { Move } from '../catalogue.ts';
import type { Change } from '../changes.ts';
import type { Filter } from '../conditions.ts';
import { entryOf } from '../map-entry.ts';
import type { Order } from '../order.ts';
import type { SliceKey, TallyKey } from '../query-key.ts';
import type { RecordQuery, ReportQuery } from '../recorded-query.ts';
import { indexName } from '../sorted-index.ts';
import { IndexQueries } from './index-queries.ts';
import type { QueryContext } from './query-context.ts';

/** Queries for lists of documents and for their lengths. */
export class ListQueries {
	readonly #context: QueryContext;
	readonly #byIndex = new Map<string, IndexQueries>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	/** Returns the documents of `part`. */
	slice(record: RecordQuery, { filter, order, part, fields }: SliceKey): readonly Published[] {
		const { recorded, answer } = this.#on(filter, order).slice(part, fields);
		record(recorded);
		return answer;
	}

	/** Returns the number of documents, or of pages of `size`. */
	tally(record: RecordQuery, { filter, order, size }: TallyKey): number {
		const { recorded, answer } = this.#on(filter, order).tally(size);
		record(recorded);
		return answer;
	}

	concern(moves: readonly Move[], change: Change | undefined, report: ReportQuery): void {
		for (const [index, ofIndex] of Map.groupBy(moves, ({ index }) => index))
			this.#byIndex.get(index.name)?.concern(ofIndex, change, report);
	}

	#on(filter: Filter, order: Order): IndexQueries {
		const { catalogue, register } = this.#context;
		const name = indexName(filter, order);
		return entryOf(this.#byIndex, name, () => {
			const index = catalogue.open(filter, order);
			const onEmpty = () => {
				this.#byIndex.delete(name);
				catalogue.close(index);
			};
			return new IndexQueries({ index, register, onEmpty });
		});
	}
}
