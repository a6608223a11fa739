import type { ContentType, Published } from '@portolano/content-models';
import type { Change } from './changes.ts';
import { tokensOf } from './conditions.ts';
import type { Documents } from './documents.ts';
import { entryOf, removeFrom } from './map-entry.ts';

/** Ids of documents by token. */
type IdsByToken = Map<string, Set<string>>;

/** Inverted index: which documents have which value in a field. Built for a field when it is first looked up. */
export class Postings {
	readonly #documents: Documents;
	readonly #byField = new Map<ContentType, Map<string, IdsByToken>>();

	constructor(documents: Documents) {
		this.#documents = documents;
	}

	/** Returns the documents of `type` whose `field` equals or contains `token`. */
	documents(type: ContentType, field: string, token: string): Published[] {
		const fields = entryOf(this.#byField, type, () => new Map<string, IdsByToken>());
		const ids = entryOf(fields, field, () => this.#read(type, field)).get(token) ?? [];
		return [...ids].flatMap((id) => this.#documents.get({ type, id }) ?? []);
	}

	put(change: Change): void {
		for (const [field, ids] of this.#byField.get(change.type) ?? []) {
			if (change.fields.has(field)) putField(ids, field, change);
		}
	}

	#read(type: ContentType, field: string): IdsByToken {
		const ids: IdsByToken = new Map<string, Set<string>>();
		for (const document of this.#documents.ofType(type).values()) {
			for (const token of tokensOf(document, field)) {
				entryOf(ids, token, () => new Set<string>()).add(document.id);
			}
		}
		return ids;
	}
}

function putField(ids: IdsByToken, field: string, change: Change): void {
	for (const token of tokensOf(change.before, field)) removeFrom(ids, token, change.id);
	for (const token of tokensOf(change.after, field)) {
		entryOf(ids, token, () => new Set<string>()).add(change.id);
	}
}
