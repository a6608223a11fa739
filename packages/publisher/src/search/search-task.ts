import type { IndexUpdate } from '@portolano/search';

/** A page to index, or a list of pages of other sites. */
export interface PageToIndex {
	readonly path: string;
	/** File with its bytes. */
	readonly blob: string;
}

/** What the thread that indexes has to do. */
export interface SearchTask {
	/** Folder of the blobs of the site. */
	readonly blobs: string;
	/** Hash of the state of the index to update; undefined to begin a new one. */
	readonly base: string | undefined;
	readonly changed: readonly PageToIndex[];
	/** Paths of pages that are no more. */
	readonly removed: readonly string[];
}

/** What came of a task; an index that is damaged has to be made anew. */
export type SearchOutcome = { readonly update: IndexUpdate } | { readonly damage: string };
