export type Attributes = Readonly<Record<string, string>>;

export interface Heading {
	level: number;
	text: string;
}

export interface PageLink {
	/** As written in the page. */
	href: string;
	/** Its accessible name: its text, the alternatives of its pictures, or its `aria-label`. */
	text: string;
	/** `resource` is loaded by the browser with the page: pictures, styles, scripts. */
	kind: 'link' | 'resource';
}

/** The properties of a page that the checks use, collected in one pass over its HTML. */
export interface ScannedPage {
	language: string | undefined;
	title: string | undefined;
	headings: Heading[];
	images: Attributes[];
	frames: Attributes[];
	links: PageLink[];
	ids: string[];
	/** Number of each landmark: `main`, `header`, `footer`; and the label of each `nav`. */
	mains: number;
	headers: number;
	footers: number;
	navLabels: (string | undefined)[];
	/** Content of `<meta name="viewport">`. */
	viewport: string | undefined;
	/** Number of tables, and of those with a header cell. */
	tables: number;
	tablesWithHeaders: number;
	inlineScripts: number;
	inlineStyles: number;
	/** Elements with a `style` attribute or an event attribute, as `<p style>` or `<a onclick>`. */
	inlineAttributes: string[];
	/** Comments on which a web server would act, besides those of the places for alerts. */
	serverCommands: string[];
}

/** Merges the scans of two parts of a page, `one` preceding `other`. */
export function joined(one: ScannedPage, other: ScannedPage): ScannedPage {
	return {
		language: one.language ?? other.language,
		title: one.title ?? other.title,
		headings: [...one.headings, ...other.headings],
		images: [...one.images, ...other.images],
		frames: [...one.frames, ...other.frames],
		links: [...one.links, ...other.links],
		ids: [...one.ids, ...other.ids],
		mains: one.mains + other.mains,
		headers: one.headers + other.headers,
		footers: one.footers + other.footers,
		navLabels: [...one.navLabels, ...other.navLabels],
		viewport: one.viewport ?? other.viewport,
		tables: one.tables + other.tables,
		tablesWithHeaders: one.tablesWithHeaders + other.tablesWithHeaders,
		inlineScripts: one.inlineScripts + other.inlineScripts,
		inlineStyles: one.inlineStyles + other.inlineStyles,
		inlineAttributes: [...one.inlineAttributes, ...other.inlineAttributes],
		serverCommands: [...one.serverCommands, ...other.serverCommands],
	};
}

export function emptyPage(): ScannedPage {
	return {
		language: undefined,
		title: undefined,
		headings: [],
		images: [],
		frames: [],
		links: [],
		ids: [],
		mains: 0,
		headers: 0,
		footers: 0,
		navLabels: [],
		viewport: undefined,
		tables: 0,
		tablesWithHeaders: 0,
		inlineScripts: 0,
		inlineStyles: 0,
		inlineAttributes: [],
		serverCommands: [],
	};
}
