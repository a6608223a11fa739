import type { ContentType, Language, Published, Reference } from '@portolano/content-models';
import type { PagePath } from './page-path.ts';
import type { StoreView } from './store-view.ts';

/** Passed by the publisher to a site's application for each page, as `Astro.locals.portolano`. */
export interface PageRequest {
	readonly view: StoreView;
	/** Path of the page, `/novita/` (no origin). */
	readonly path: string;
	/** The document shown by this page, when the path comes from a family `of` its type. */
	readonly document?: Reference;
}

/**
 * Pages whose paths are listed together. Listing them is recorded like the rendering of a page, so a family is listed
 * again only when its paths may have changed.
 */
export type PageFamily =
	| {
			readonly name: string;
			/** Content type: each document of it that the site owns has its own page. */
			readonly of: ContentType;
			/** Returns the paths of one document, one per language. Must depend only on the document and the site. */
			paths(document: Published, site: Published<'site'>): PagePath[];
	  }
	| {
			readonly name: string;
			/** Returns paths that may depend on any query: static pages, lists and their numbered pages, feeds. */
			list(view: StoreView): PagePath[];
			/** The first page of a list whose other pages are numbered below it: `/novita/` of `/novita/2/`. */
			readonly numbered?: PagePath;
	  };

/** Order in which a release writes pages: link targets before the pages that link to them. */
export type PageRank = 'page' | 'list' | 'home';

/** Exports of a site application's built server entry (`dist/server/entry.mjs`). */
export interface SiteApplication {
	readonly families: readonly PageFamily[];
	/** Returns the language of a path: `it` unless the path starts with another language of the site. */
	languageOf(path: PagePath): Language;
	rankOf(path: PagePath): PageRank;
	/**
	 * Renders one page. Any status but 200 is an error of the application. A body that isn't text is returned as bytes.
	 * Must be deterministic for the same answers of the view. Throws a `ContentFault` where editors can correct the reason.
	 */
	render(
		path: PagePath,
		context: PageRequest,
	): Promise<{ status: number; body: string | Uint8Array; contentType: string }>;
}
