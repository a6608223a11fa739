import type { Language, Published, Reference } from '@portolano/content-models';
import type { PageFamily, PagePath, PageRank, StoreView } from '@portolano/content-store';
import type { Chrome } from './chrome/chrome.ts';
import type { PathParts, Rendering } from './routes/rendering.ts';

/** A section above the page, with its address. */
export interface Step {
	text: string;
	href: string;
}

/** Addresses of a page in each language in which it is ready, its own included. */
export type Alternates = Partial<Record<Language, PagePath>>;

/** The part of the context that is the same for all pages of a site in one language. */
export interface SiteContext {
	readonly view: StoreView;
	readonly language: Language;
	readonly site: Published<'site'>;
	readonly body: Published<'body'>;
	readonly definition: SiteDefinition;
}

/** The context that a view gets: the documents that the page may query, its language, its site. */
export interface PageContext extends SiteContext {
	readonly path: PagePath;
	/** The document that the page is about, if its path belongs to one. */
	readonly document: Reference | undefined;
}

/** A route of the site: which paths exist, how to match one, and what to render there. */
export interface Route {
	readonly rank: PageRank;
	readonly family: PageFamily;
	/** Returns the variable parts of a path of this route; `undefined` if the path doesn't match. */
	match(path: PagePath): PathParts | undefined;
	/** Returns what to render at a matching path; `undefined` if there is nothing. */
	render(parts: PathParts, context: PageContext): Rendering | undefined;
}

/** Where visitors find what they keep on their device, in each language of the site. */
export interface PocketPages {
	/** The pages kept for when there is no network. */
	savedPath(this: void, language: Language): PagePath;
	/** The visitor's own trip. */
	tripPath(this: void, language: Language): PagePath;
}

/** The parts of a site that differ between kinds of sites. */
export interface SiteDefinition {
	/** Languages in which pages may exist, the default first. */
	languages: readonly Language[];
	/** The routes. The first one that matches a path and has content for it renders it. */
	routes: readonly Route[];
	/** Returns the content around every page: menus, contacts, footer. Called once for all pages in a language. */
	chrome(context: SiteContext): Chrome;
	/**
	 * Returns the sections above the page of a document, from the highest, without the home page (C.SI.1.6: labels of
	 * the menu).
	 */
	trail(context: PageContext, document: Published): Step[];
	/**
	 * Returns the addresses, in each language, of a page that has no document. By default the page has only its own.
	 */
	alternates?(context: PageContext): Alternates;
	/** On sites where visitors can keep pages and plan a trip. */
	pocket?: PocketPages;
}

/** Returns `definition` unchanged; only checks its type. */
export function defineSite(definition: SiteDefinition): SiteDefinition {
	return definition;
}
