import type { ContentType, Published, Reference } from '@portolano/content-models';
import type { Change } from '../changes.ts';
import { nameOf } from '../documents.ts';

/** Documents by reference and by type. */
export interface DocumentSource {
	get(reference: Reference): Published | undefined;
	/** Documents of `type`, in no particular order. */
	ofType(type: ContentType): Iterable<Published>;
}

/** Documents with changes laid over them. */
export class OverlaidDocuments implements DocumentSource {
	readonly #base: DocumentSource;
	readonly #changes: ReadonlyMap<string, Change>;
	readonly #byType: ReadonlyMap<ContentType, readonly Change[]>;

	constructor(base: DocumentSource, changes: readonly Change[]) {
		this.#base = base;
		this.#changes = new Map(changes.map((change) => [nameOf(change), change]));
		this.#byType = Map.groupBy(changes, ({ type }) => type);
	}

	/** Returns what differs in documents of `type`. */
	changesOf(type: ContentType): readonly Change[] {
		return this.#byType.get(type) ?? [];
	}

	get(reference: Reference): Published | undefined {
		const change = this.#changes.get(nameOf(reference));
		return change ? change.after : this.#base.get(reference);
	}

	*ofType(type: ContentType): Generator<Published> {
		for (const document of this.#base.ofType(type)) {
			if (!this.#changes.has(nameOf(document))) yield document;
		}
		for (const { after } of this.changesOf(type)) if (after) yield after;
	}
}
