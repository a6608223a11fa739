import type { Published, Reference } from '@portolano/content-models';
import { type Change, shows } from '../changes.ts';
import { nameOf } from '../documents.ts';
import { entryOf } from '../map-entry.ts';
import type { Fields } from '../query-key.ts';
import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import type { QueryContext } from './query-context.ts';

interface SingleQuery {
	readonly recorded: RecordedQuery;
	readonly fields: Fields;
}

/** Queries for one document. */
export class SingleQueries {
	readonly #context: QueryContext;
	readonly #byDocument = new Map<string, Map<string, SingleQuery>>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	read(record: RecordQuery, reference: Reference, fields: Fields): Published | undefined {
		record(this.#open(reference, fields).recorded);
		return this.#context.documents.get(reference);
	}

	concern(change: Change, report: ReportQuery): void {
		for (const { recorded, fields } of this.#byDocument.get(nameOf(change))?.values() ?? []) {
			if (fields === 'whole' || shows(fields, change)) report(recorded);
		}
	}

	#open(reference: Reference, fields: Fields): SingleQuery {
		const document = nameOf(reference);
		const name = String(fields);
		const ofDocument = entryOf(this.#byDocument, document, () => new Map<string, SingleQuery>());
		return entryOf(ofDocument, name, () => {
			const { type, id } = reference;
			const key = { kind: 'single', reference: { type, id }, fields } as const;
			const recorded = this.#context.register.open(key, () => {
				ofDocument.delete(name);
				if (ofDocument.size === 0) this.#byDocument.delete(document);
			});
			return { recorded, fields };
		});
	}
}
