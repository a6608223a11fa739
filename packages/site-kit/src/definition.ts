import type { Language, Published } from '@portolano/content-models';
import type { Chrome } from './chrome/chrome.ts';
import type { Alternates } from './head/head.ts';
import type { PageContext, SiteContext } from './page-context.ts';
import type { Route } from './routes/route.ts';

/** A place in the site above the page, with its address. */
export interface Step {
	text: string;
	href: string;
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
