/** A page that is suggested while its name is typed. */
export interface Suggestion {
	title: string;
	/** Path on this site, or full address of a page on another. */
	path: string;
	/** What it is, as shown beside its title: “servizio”. */
	kind: string;
	/** Other words that people type for it; absent when there are none. */
	words?: string[];
}

/** Name of the file of each language that lists them, the most wanted first. */
export const suggestionsFile = 'suggerimenti.json';

/** Most pages in a file, so that it takes at most some 20 kB. */
export const SUGGESTIONS_MAX = 600;
