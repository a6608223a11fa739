import { codesOf, languageRoot, serviceCategories, slugOfTerm } from '@portolano/content-models';
import { alertLists } from '@portolano/site-kit/alerts.ts';
import {
	feedbackPages,
	homePage,
	pagesInstead,
	staticPage,
	termPages,
	type Component,
	type Route,
} from '@portolano/site-kit/routes.ts';
import IndexPage from '@portolano/site-kit/views/IndexPage.astro';
import SearchPage from '@portolano/site-kit/views/SearchPage.astro';
import Home from '../views/english/Home.astro';
import Offices from '../views/english/Offices.astro';
import Services from '../views/english/Services.astro';
import ServicesIn from '../views/english/ServicesIn.astro';
import SiteMap from '../views/english/SiteMap.astro';
import Topics from '../views/english/Topics.astro';
import { hasEnglish } from './english-pages.ts';
import { englishCategories } from './lists.ts';
import { type EnglishSection, englishSections } from './sections.ts';

const { services, offices, topics, search, index, siteMap } = englishSections;

/** The route of a section's page, which is there when the section is. */
const list = ({ href, isThere }: EnglishSection, component: Component<object>) =>
	staticPage({ path: href, component, props: {}, when: isThere });

/**
 * Routes of the English pages that have no document: the home page, lists of what is translated, and the pages that every
 * language of a site has. A portal whose languages don't include English has none of them.
 */
export const englishRoutes: readonly Route[] = [
	homePage({ path: languageRoot('en'), composed: Home, when: hasEnglish }),
	list(services, Services),
	list(offices, Offices),
	list(topics, Topics),
	list(siteMap, SiteMap),
	list(index, IndexPage),
	termPages({
		pattern: `${services.href}:term/`,
		terms: codesOf(serviceCategories),
		used: englishCategories,
		component: ServicesIn,
		slugOf: (category) => slugOfTerm(serviceCategories, category, 'en'),
	}),
	staticPage({
		path: search.href,
		component: SearchPage,
		props: { indexHref: index.href },
		when: search.isThere,
	}),
	...pagesInstead('en', hasEnglish),
	...alertLists('portal', 'en', hasEnglish),
	...feedbackPages('en', hasEnglish),
];
