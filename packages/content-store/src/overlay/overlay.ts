import type { ContentType, Language, Published, Reference, SiteKey } from '@portolano/content-models';
import type { Catalogue } from '../catalogue.ts';
import type { Documents } from '../documents.ts';
import type { HeldDocuments } from '../held-documents.ts';
import type { PagePath } from '../page-path.ts';
import { PageView } from '../page-view.ts';
import type { CountQueries } from '../queries/counts.ts';
import type { PageQueries } from '../queries/page-queries.ts';
import { emptyRecording } from '../recorder.ts';
import type { StoreView } from '../store-view.ts';
import { changesBy, type Draft } from './draft.ts';
import { OverlaidDocuments } from './overlaid-documents.ts';
import { OverlaidIndexes } from './overlaid-indexes.ts';
import { overlaidQueries } from './overlaid-queries.ts';

export { type Draft } from './draft.ts';

/** The store under an overlay. */
export interface OverlayBase {
	readonly documents: Documents;
	readonly held: HeldDocuments;
	readonly catalogue: Pick<Catalogue, 'peek'>;
	readonly counts: Pick<CountQueries, 'peek'>;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
	/** Whether the store is as it was when the overlay was made. */
	readonly isCurrent: () => boolean;
}

export interface OverlayViewOptions {
	readonly site: SiteKey;
	readonly language: Language;
	/** The document whose own page it is. */
	readonly showing?: Reference | undefined;
	/** Receives the published files that the page shows, by path, with their SHA-256. */
	readonly files?: Map<PagePath, string>;
}

/**
 * The documents of a store with drafts laid over them. Pages see what they would see were the drafts applied to the store
 * as entries of the log, within their lifetime. It is good as long as the store stays as it is: {@link isCurrent}.
 */
export class Overlay {
	readonly #base: OverlayBase;
	readonly #documents: OverlaidDocuments;
	/** Of documents that are held: no page sees them but their own. */
	readonly #held: OverlaidDocuments;
	readonly #queries: PageQueries;
	readonly #epoch = {};
	/** Documents that differ from those of the store. */
	readonly changed: readonly Reference[];

	constructor(drafts: readonly Draft[], base: OverlayBase) {
		const { documents, held, catalogue, counts, clock } = base;
		const isHeld = ({ before }: { before: Published | undefined }) =>
			before !== undefined && held.get(before) !== undefined;
		const changes = changesBy(drafts, (subject) => documents.get(subject) ?? held.get(subject), clock.now);
		this.#base = base;
		this.changed = changes.map(({ type, id }) => ({ type, id }));
		const visible = {
			get: (reference: Reference) => documents.get(reference),
			ofType: (type: ContentType) => documents.ofType(type).values(),
		};
		this.#documents = new OverlaidDocuments(
			visible,
			changes.filter((change) => !isHeld(change)),
		);
		this.#held = new OverlaidDocuments(held, changes.filter(isHeld));
		const indexes = new OverlaidIndexes({ catalogue, documents: this.#documents, clock });
		this.#queries = overlaidQueries({ base: documents, documents: this.#documents, indexes, counts, clock });
	}

	/** Whether the store has not changed since: after a change what was rendered may be half of one state, half of another. */
	get isCurrent(): boolean {
		return this.#base.isCurrent();
	}

	/** Returns the documents as a page of `site` sees them. Nothing is recorded. */
	view({ site, language, showing, files }: OverlayViewOptions): StoreView {
		const recording = files && { ...emptyRecording(), files };
		const own = showing && this.#held.get(showing);
		return new PageView(this.#queries, { site, language, recording, epoch: this.#epoch, own });
	}

	/** Returns a document, held or not, outside of any page. */
	document(reference: Reference): Published | undefined {
		return this.#documents.get(reference) ?? this.#held.get(reference);
	}

	/** Documents of one type, held or not, in no particular order, outside of any page. */
	*documents(type: ContentType): Generator<Published> {
		yield* this.#documents.ofType(type);
		yield* this.#held.ofType(type);
	}
}
