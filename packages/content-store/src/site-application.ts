import type { ContentType, Language, Published, Reference } from '@portolano/content-models';
import type { PagePath } from './page-path.ts';
import type { StoreView } from './store-view.ts';

/** What the publisher hands to a site's application for each page, as `Astro.locals.portolano`. */
export interface PageRequest {
	readonly view: StoreView;
	/** Path of the page, `/novita/` (no origin). */
	readonly path: string;
	/** The document whose page this is, when the path comes from a family `of` its type. */
	readonly document?: Reference;
}

/**
 * Pages that are listed together. A family tells which paths exist; listing them is recorded like any page, so they are
 * listed again only when their paths may have changed.
 */
export type PageFamily =
	| {
			readonly name: string;
			/** Content type of which each document owned by the site has its page. */
			readonly of: ContentType;
			/** Paths of one document (one for each language), read from the document and the site alone. */
			paths(document: Published, site: Published<'site'>): PagePath[];
	  }
	| {
			readonly name: string;
			/** Paths that depend on more: static pages, lists and their numbered pages, feeds. */
			list(view: StoreView): PagePath[];
	  };

/** In what order a release writes: what is linked to comes before what links. */
export type PageRank = 'page' | 'list' | 'home';

/** What the built server entry of a site application exports (`dist/server/entry.mjs`). */
export interface SiteApplication {
	readonly families: readonly PageFamily[];
	/** Language of a path, `it` unless it starts with another language of the site. */
	languageOf(path: PagePath): Language;
	rankOf(path: PagePath): PageRank;
	/** Renders one page; its body is bytes where it is no text. Status 200, or the page is an error of the application. Deterministic for the same answers of the view. */
	render(
		path: PagePath,
		context: PageRequest,
	): Promise<{ status: number; body: string | Uint8Array; contentType: string }>;
}
