import type { ContentType, Published } from '@portolano/content-models';
import { type Change, fieldsOf } from './changes.ts';
import { tokensOf } from './conditions.ts';
import { type Documents, entryOf } from './documents.ts';

/** Which documents have a value in a field, for the fields that were asked about. */
export interface Postings {
	/** Documents of `type` whose `field` equals or holds `token`. */
	documents(type: ContentType, field: string, token: string): Published[];
	put(change: Change): void;
}

export function createPostings(documents: Documents): Postings {
	const byField = new Map<ContentType, Map<string, Map<string, Set<string>>>>();

	function read(type: ContentType, field: string): Map<string, Set<string>> {
		const ids = new Map<string, Set<string>>();
		for (const document of documents.ofType(type).values()) {
			for (const token of tokensOf(fieldsOf(document)[field])) {
				entryOf(ids, token, () => new Set<string>()).add(document.id);
			}
		}
		return ids;
	}

	function putField(ids: Map<string, Set<string>>, field: string, change: Change): void {
		for (const token of tokensOf(fieldsOf(change.before)[field])) {
			ids.get(token)?.delete(change.id);
			if (ids.get(token)?.size === 0) ids.delete(token);
		}
		for (const token of tokensOf(fieldsOf(change.after)[field])) {
			entryOf(ids, token, () => new Set<string>()).add(change.id);
		}
	}

	return {
		documents(type, field, token) {
			const fields = entryOf(byField, type, () => new Map<string, Map<string, Set<string>>>());
			const ids = entryOf(fields, field, () => read(type, field)).get(token) ?? [];
			return [...ids].flatMap((id) => documents.get({ type, id }) ?? []);
		},
		put(change) {
			for (const [field, ids] of byField.get(change.type) ?? []) {
				if (change.fields.has(field)) putField(ids, field, change);
			}
		},
	};
}
