import { type ContentType, contentTypes, type Published, type Reference } from '@portolano/content-models';
import { changeTo } from './changes.ts';
import { Documents } from './documents.ts';

/** Published documents that are held back: only their own page sees them. */
export class HeldDocuments {
	readonly #documents = new Documents();

	get size(): number {
		return this.#documents.size;
	}

	get references(): Reference[] {
		return contentTypes.flatMap((type) => [...this.ofType(type)].map(({ id }) => ({ type, id })));
	}

	get(reference: Reference): Published | undefined {
		return this.#documents.get(reference);
	}

	*ofType(type: ContentType): Generator<Published> {
		yield* this.#documents.ofType(type).values();
	}

	/** Those that refer to `target`. */
	allReferring(target: Reference): Reference[] {
		return this.#documents.allReferring(target);
	}

	put(document: Published): void {
		this.#documents.put(changeTo(document, this.get(document), document));
	}

	delete(reference: Reference): void {
		this.#documents.put(changeTo(undefined, this.get(reference), reference));
	}
}
