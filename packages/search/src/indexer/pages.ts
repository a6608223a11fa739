/** A page as it is rendered, or a file of records. */
export interface RenderedPage {
	/** Path on the site, `/servizi/x/`. */
	path: string;
	/** Its HTML; of a file of records, its JSON. */
	html: string;
}

/** What there is to search in a page. */
export interface ExtractedPage {
	/** Path on the site; the whole address of what stands on another. */
	path: string;
	language: string;
	title: string;
	summary: string;
	type: string;
	topics: string[];
	date?: string;
	/** Words by which it is found that are not shown. */
	words: string;
	text: string;
	/** Of what stands on another site: the file of records that tells of it, where it stands, whether it is shown here. */
	elsewhere?: { file: string; site: string; isShown: boolean };
}
