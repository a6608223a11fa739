import { siteFiles } from '@portolano/site-kit/files.ts';
import {
	documentPages,
	feedbackPages,
	staticPage,
	topicPages,
	type Route,
} from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/views/AlertPage.astro';
import AlertsPage from '@portolano/site-kit/views/AlertsPage.astro';
import IndexPage from '@portolano/site-kit/views/IndexPage.astro';
import NotFoundPage from '@portolano/site-kit/views/NotFoundPage.astro';
import QuestionsPage from '@portolano/site-kit/views/QuestionsPage.astro';
import SearchPage from '@portolano/site-kit/views/SearchPage.astro';
import { fallbackPurposes, fallbacks, isUnwritten } from '../fallbacks.ts';
import { alerts, index, questions, search, siteMap, topicsSection } from '../sections.ts';
import Home from '../views/Home.astro';
import PurposeFallback from '../views/PurposeFallback.astro';
import PurposePage from '../views/PurposePage.astro';
import SiteMap from '../views/SiteMap.astro';
import TopicPage from '../views/TopicPage.astro';
import Topics from '../views/Topics.astro';

/** What belongs to no section. Pages of the editors come last: they stand right under the root. */
export const wholeSiteRoutes: readonly Route[] = [
	staticPage({ path: '/', component: Home, props: {}, rank: 'home' }),
	staticPage({ path: topicsSection.href, component: Topics, props: {} }),
	topicPages({ patterns: ['/argomenti/:slug/'], component: TopicPage }),
	staticPage({ path: questions.href, component: QuestionsPage, props: {} }),
	staticPage({ path: alerts.href, component: AlertsPage, props: {} }),
	documentPages({ type: 'alert', patterns: ['/allerte/:slug/'], component: AlertPage }),
	staticPage({ path: search, component: SearchPage, props: { indexHref: index } }),
	staticPage({ path: index, component: IndexPage, props: {} }),
	staticPage({ path: siteMap.href, component: SiteMap, props: {} }),
	staticPage({ path: '/404.html', component: NotFoundPage, props: {} }),
	...feedbackPages('it'),
	...siteFiles(),
	documentPages({ type: 'page', patterns: ['/:slug/'], component: PurposePage }),
	...fallbackPurposes.map((purpose) =>
		staticPage({
			path: fallbacks[purpose].path,
			component: PurposeFallback,
			props: { purpose },
			when: (view) => isUnwritten(view, purpose),
		}),
	),
];
