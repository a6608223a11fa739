import { alertLists } from '@portolano/site-kit/alerts.ts';
import { siteFiles } from '@portolano/site-kit/files.ts';
import { standInPaths } from '@portolano/site-kit/chrome.ts';
import { feedbackPages, homePage, pagesInstead, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import IndexPage from '@portolano/site-kit/views/IndexPage.astro';
import QuestionsPage from '@portolano/site-kit/types/question/QuestionsPage.astro';
import SearchPage from '@portolano/site-kit/views/SearchPage.astro';
import { fallbackPurposes, isUnwritten } from '../fallbacks.ts';
import { index, questions, search, siteMap } from '../sections.ts';
import Home from '../views/Home.astro';
import PurposeFallback from '../views/PurposeFallback.astro';
import SiteMap from '../views/SiteMap.astro';

/** Routes outside the sections. */
export const wholeSiteRoutes: readonly Route[] = [
	homePage({ path: '/', composed: Home }),
	staticPage({ path: questions.href, component: QuestionsPage, props: {} }),
	staticPage({ path: search.href, component: SearchPage, props: { indexHref: index.href } }),
	staticPage({ path: index.href, component: IndexPage, props: {} }),
	staticPage({ path: siteMap.href, component: SiteMap, props: {} }),
	...pagesInstead('it'),
	...alertLists('portal', 'it'),
	...feedbackPages('it'),
	...siteFiles(),
];

/** Routes of the stand-in pages for purposes that every portal needs. Pages written by the editors take precedence. */
export const standInRoutes: readonly Route[] = fallbackPurposes.map((purpose) =>
	staticPage({
		path: standInPaths[purpose],
		component: PurposeFallback,
		props: { purpose },
		when: (view) => isUnwritten(view, purpose),
	}),
);
