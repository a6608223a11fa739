/** A document that editors chose for some words: what its result shows. */
export interface ChosenResult {
	path: string;
	title: string;
	summary: string;
	/** Code of its type. */
	type: string;
	/** Name of its site as results show it, when that is another site. */
	site?: string;
}

/** What editors decide of the search of a site, in one language. */
export interface Editorial {
	/** The results that come first when exactly one of these words is searched. */
	chosen: { words: string[]; results: ChosenResult[] }[];
	/** Groups of words that stand for each other. */
	synonyms: string[][];
}

/** Name of the file of each language. */
export const editorialFile = 'scelte.json';

/** Of a site whose editors decide nothing, or when the file does not come. */
export const noEditorial: Editorial = { chosen: [], synonyms: [] };
