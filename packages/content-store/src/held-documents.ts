import type { ContentType, Published, Reference } from '@portolano/content-models';
import { nameOf, targetsOf } from './documents.ts';
import { freeze } from './freeze.ts';

/** Published documents that are held back: only their own page sees them. */
export class HeldDocuments {
	readonly #documents = new Map<string, Published>();

	get size(): number {
		return this.#documents.size;
	}

	get references(): Reference[] {
		return [...this.#documents.values()].map(({ type, id }) => ({ type, id }));
	}

	get(reference: Reference): Published | undefined {
		return this.#documents.get(nameOf(reference));
	}

	*ofType(type: ContentType): Generator<Published> {
		for (const document of this.#documents.values()) if (document.type === type) yield document;
	}

	/** Those that refer to `target`. */
	allReferring(target: Reference): Reference[] {
		return this.references.filter((held) => targetsOf(this.get(held)).has(nameOf(target)));
	}

	put(document: Published): void {
		this.#documents.set(nameOf(document), freeze(document));
	}

	delete(reference: Reference): void {
		this.#documents.delete(nameOf(reference));
	}
}
