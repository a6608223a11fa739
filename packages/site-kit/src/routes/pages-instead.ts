import { errorPagePath, type Language, languageRoot } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import ErrorPage from '../views/ErrorPage.astro';
import GonePage from '../views/GonePage.astro';
import NotFoundPage from '../views/NotFoundPage.astro';
import { staticPage } from './static-page.ts';

/** Routes of the pages that web servers send in place of others: unknown, withdrawn, or not to be had. */
export function pagesInstead(language: Language, when?: (view: StoreView) => boolean): Route[] {
	const root = languageRoot(language);
	const shared = { props: {}, ...(when && { when }) };
	return [
		staticPage({ path: `${root}404.html`, component: NotFoundPage, ...shared }),
		staticPage({ path: `${root}410.html`, component: GonePage, ...shared }),
		staticPage({ path: errorPagePath(root), component: ErrorPage, ...shared }),
	];
}
