/** A rendered page, or a file of records. */
export interface RenderedPage {
	/** Path on the site, `/servizi/x/`. */
	path: string;
	/** The HTML of a page, or the JSON of a file of records. */
	html: string;
}

/** A page, or a file of records, that could not be read. */
export interface UnreadablePage {
	path: string;
	why: string;
}

/** The searchable content of a page. */
export interface ExtractedPage {
	/** Path on this site, or the full address of a page on another. */
	path: string;
	language: string;
	title: string;
	summary: string;
	type: string;
	topics: string[];
	categories: string[];
	offices: string[];
	date?: string;
	/** Words that are searched but never shown. */
	words: string;
	text: string;
	/**
	 * Set for pages of other sites: the file of records that lists it, the name of its site, whether this site shows
	 * it.
	 */
	elsewhere?: { file: string; site: string; isShown: boolean };
}

/** The properties of a page that the index keeps, besides its words. */
export interface IndexedPage {
	path: string;
	type: string;
	topics: string[];
	/** Categories of a service; absent when it has none. */
	categories?: string[];
	/** Offices responsible for it; absent when it has none. */
	offices?: string[];
	date?: string;
	/** Name of its site, when that is another one. */
	site?: string;
	/** The file of records that lists it, when it is on another site. */
	file?: string;
	/** Set when this site doesn't show it by reference: it ranks lower. */
	isAside?: true;
	/** Hash of its card. */
	card: string;
}

/** A page to add, with the weight of each of its keys. */
export interface WeightedPage {
	page: IndexedPage;
	keys: readonly string[];
	weights: Uint8Array;
}

/** Name of a page in the index: two files of records may list the same page. */
export function nameOf({ path, file }: Pick<IndexedPage, 'path' | 'file'>): string {
	return file === undefined ? path : `${file} ${path}`;
}
