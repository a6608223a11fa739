/** A rendered page, or a file of records. */
export interface RenderedPage {
	/** Path on the site, `/servizi/x/`. */
	path: string;
	/** The HTML of a page, or the JSON of a file of records. */
	html: string;
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
