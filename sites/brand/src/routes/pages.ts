import { languageRoot, type Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { alertLists } from '@portolano/site-kit/alerts.ts';
import { savedPage, tripRoutes } from '@portolano/site-kit/pocket.ts';
import { feedbackPages, homePage, pagesInstead, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import IndexPage from '@portolano/site-kit/views/IndexPage.astro';
import SearchPage from '@portolano/site-kit/views/SearchPage.astro';
import { isSpoken } from '../language.ts';
import { sectionsOf } from '../sections.ts';
import Calendars from '../views/Calendars.astro';
import Home from '../views/Home.astro';

/** Returns the routes of the home page and the site-wide pages, in one language. */
export function pageRoutes(language: Language): Route[] {
	const { saved, myTrip, search, index, calendars } = sectionsOf({ language });
	const when = (view: StoreView) => isSpoken(view, language);
	const root = languageRoot(language);
	return [
		homePage({ path: root, composed: Home, when }),
		staticPage({ path: search.href, component: SearchPage, props: { indexHref: index.href }, when }),
		staticPage({ path: calendars.href, component: Calendars, props: {}, when }),
		staticPage({ path: index.href, component: IndexPage, props: {}, when }),
		savedPage(saved.href, when),
		...tripRoutes(myTrip.href, when),
		...pagesInstead(language, when),
		...alertLists('brand', language, when),
		...feedbackPages(language, when),
	];
}
