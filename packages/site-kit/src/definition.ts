import type { Language, Published, Reference } from '@portolano/content-models';
import type { PageFamily, PagePath, PageRank, StoreView } from '@portolano/content-store';
import type { Chrome } from './chrome/chrome.ts';
import type { PathParts, Rendering } from './routes/rendering.ts';

/** A place in the site above the page, with its address. */
export interface Step {
	text: string;
	href: string;
}

/** Addresses of a page in the languages in which it is ready, its own included. */
export type Alternates = Partial<Record<Language, PagePath>>;

/** What is the same on all pages of a site in one language. */
export interface SiteContext {
	readonly view: StoreView;
	readonly language: Language;
	readonly site: Published<'site'>;
	readonly body: Published<'body'>;
	readonly definition: SiteDefinition;
}

/** What a view is given: the documents the page sees, its language, its site. */
export interface PageContext extends SiteContext {
	readonly path: PagePath;
	/** The document whose page it is, where the path comes from one. */
	readonly document: Reference | undefined;
}

/** A rule of the site: which paths exist, how to know one, what stands there. */
export interface Route {
	readonly rank: PageRank;
	readonly family: PageFamily;
	/** The variable parts of a path of this route; undefined when its form is another. */
	match(path: PagePath): PathParts | undefined;
	/** What stands at a path of this form; undefined when nothing does. */
	render(parts: PathParts, context: PageContext): Rendering | undefined;
}

/** What makes a site that kind of site. The rest is common. */
export interface SiteDefinition {
	/** Languages of which pages may exist, the default first. */
	languages: readonly Language[];
	/** What stands where. The first route that knows a path renders it. */
	routes: readonly Route[];
	/** What surrounds every page: menus, bar of contacts, footer. Made once for all pages in a language. */
	chrome(context: SiteContext): Chrome;
	/** Sections above the page of a document, from the highest, without the home page (C.SI.1.6: labels of the menu). */
	trail(context: PageContext, document: Published): Step[];
	/** Addresses, in each language, of a page of no document; its own alone where this is absent. */
	alternates?(context: PageContext): Alternates;
}

/** Checks at compile time and gives back `definition`. */
export function defineSite(definition: SiteDefinition): SiteDefinition {
	return definition;
}
