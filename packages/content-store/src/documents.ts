import { type ContentType, type Published, type Reference, referencesIn } from '@portolano/content-models';
import type { Change } from './changes.ts';
import { freeze } from './freeze.ts';
import { entryOf } from './map-entry.ts';

/** Returns a name that is unique among the documents of all types. */
export function nameOf({ type, id }: Reference): string {
	return `${type}/${id}`;
}

/** Returns the names of the documents that `document` refers to. */
export function targetsOf(document: Published | undefined): Set<string> {
	return new Set(document && referencesIn(document).map(nameOf));
}

const none: ReadonlyMap<string, Published> = new Map<string, Published>();
const nobody: ReadonlySet<string> = new Set<string>();

/** Published documents, and the references between them. */
export class Documents {
	readonly #byType = new Map<ContentType, Map<string, Published>>();
	readonly #referrers = new Map<string, Map<ContentType, Set<string>>>();

	get size(): number {
		return this.#byType.values().reduce((sum, documents) => sum + documents.size, 0);
	}

	get({ type, id }: Reference): Published | undefined {
		return this.#byType.get(type)?.get(id);
	}

	/** Documents of `type` by id. */
	ofType(type: ContentType): ReadonlyMap<string, Published> {
		return this.#byType.get(type) ?? none;
	}

	/** Ids of the documents of `type` that refer to `target`. */
	referring(target: Reference, type: ContentType): ReadonlySet<string> {
		return this.#referrers.get(nameOf(target))?.get(type) ?? nobody;
	}

	/** The documents of all types that refer to `target`. */
	allReferring(target: Reference): Reference[] {
		const byType = this.#referrers.get(nameOf(target)) ?? [];
		return [...byType].flatMap(([type, ids]) => [...ids].map((id) => ({ type, id })));
	}

	/** Applies a change. */
	put(change: Change): void {
		const { type, id, before, after } = change;
		for (const target of targetsOf(before)) this.#unlink(target, change);
		for (const target of targetsOf(after)) this.#link(target, change);
		const documents = entryOf(this.#byType, type, () => new Map<string, Published>());
		if (after) documents.set(id, freeze(after));
		else documents.delete(id);
	}

	#link(target: string, { type, id }: Reference): void {
		const types = entryOf(this.#referrers, target, () => new Map<ContentType, Set<string>>());
		entryOf(types, type, () => new Set<string>()).add(id);
	}

	#unlink(target: string, { type, id }: Reference): void {
		const types = this.#referrers.get(target);
		const ids = types?.get(type);
		ids?.delete(id);
		if (ids?.size === 0) types?.delete(type);
		if (types?.size === 0) this.#referrers.delete(target);
	}
}
