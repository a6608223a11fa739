import { type ContentType, type Published, type Reference, referencesIn } from '@portolano/content-models';
import type { Change } from './changes.ts';
import { freeze } from './freeze.ts';

/** All published documents, and who refers to whom. */
export interface Documents {
	get(reference: Reference): Published | undefined;
	/** Documents of `type` by id. */
	ofType(type: ContentType): ReadonlyMap<string, Published>;
	/** Ids of the documents of `type` that refer to `target`. */
	referring(target: Reference, type: ContentType): ReadonlySet<string>;
	/** Carries out the change. */
	put(change: Change): void;
	readonly size: number;
}

/** Names a document among all types. */
export function nameOf({ type, id }: Reference): string {
	return `${type}/${id}`;
}

/** Names of the documents that `document` refers to, each once. */
export function targetsOf(document: Published | undefined): Set<string> {
	return new Set(document && referencesIn(document).map(nameOf));
}

const none: ReadonlyMap<string, Published> = new Map<string, Published>();
const nobody: ReadonlySet<string> = new Set<string>();

export function createDocuments(): Documents {
	const byType = new Map<ContentType, Map<string, Published>>();
	const referrers = new Map<string, Map<ContentType, Set<string>>>();

	function link(target: string, { type, id }: Reference): void {
		const types = entryOf(referrers, target, () => new Map<ContentType, Set<string>>());
		entryOf(types, type, () => new Set<string>()).add(id);
	}

	function unlink(target: string, { type, id }: Reference): void {
		const types = referrers.get(target);
		const ids = types?.get(type);
		ids?.delete(id);
		if (ids?.size === 0) types?.delete(type);
		if (types?.size === 0) referrers.delete(target);
	}

	function put(change: Change): void {
		const { type, id, before, after } = change;
		for (const target of targetsOf(before)) unlink(target, change);
		for (const target of targetsOf(after)) link(target, change);
		const documents = entryOf(byType, type, () => new Map<string, Published>());
		if (after) documents.set(id, freeze(after));
		else documents.delete(id);
	}

	return {
		get: ({ type, id }) => byType.get(type)?.get(id),
		ofType: (type) => byType.get(type) ?? none,
		referring: (target, type) => referrers.get(nameOf(target))?.get(type) ?? nobody,
		put,
		get size() {
			return byType.values().reduce((sum, documents) => sum + documents.size, 0);
		},
	};
}

/** The value of `key` in `map`, made and put there when it is not. */
export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const present = map.get(key);
	if (present !== undefined) return present;
	const made = make();
	map.set(key, made);
	return made;
}
