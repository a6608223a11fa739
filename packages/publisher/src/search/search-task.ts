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

/** A message to the thread; `close` ends it. */
export type SearchOrder = { readonly number: number; readonly task: SearchTask } | { readonly close: true };

/** Its answer to a task. */
export type SearchAnswer =
	| { readonly number: number; readonly update: IndexUpdate }
	| { readonly number: number; readonly error: string; readonly isDamaged: boolean };
