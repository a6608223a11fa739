import { civilProtectionRoutes } from '@portolano/site-kit/civil-protection.ts';
import { alertLists } from '@portolano/site-kit/alerts.ts';
import { pagesOf } from '@portolano/site-kit/data.ts';
import { defineSite } from '@portolano/site-kit/definition.ts';
import { eventFiles, eventsCalendar, newsFeed, siteFiles } from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import {
	documentPages,
	feedbackPages,
	homePage,
	numberedPages,
	pagesInstead,
	staticPage,
} from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/types/alert/AlertPage.astro';
import DatasetPage from '@portolano/site-kit/types/dataset/DatasetPage.astro';
import DocumentPage from '@portolano/site-kit/types/document/DocumentPage.astro';
import EmergencyAreaPage from '@portolano/site-kit/types/emergency-area/EmergencyAreaPage.astro';
import EventPage from '@portolano/site-kit/types/event/EventPage.astro';
import IndexPage from '@portolano/site-kit/views/IndexPage.astro';
import NewsPage from '@portolano/site-kit/types/news/NewsPage.astro';
import OfficePage from '@portolano/site-kit/types/office/OfficePage.astro';
import PersonPage from '@portolano/site-kit/types/person/PersonPage.astro';
import PlacePage from '@portolano/site-kit/types/place/PlacePage.astro';
import QuestionsPage from '@portolano/site-kit/types/question/QuestionsPage.astro';
import RiskGuidePage from '@portolano/site-kit/types/risk-guide/RiskGuidePage.astro';
import SearchPage from '@portolano/site-kit/views/SearchPage.astro';
import TextPage from '@portolano/site-kit/types/page/TextPage.astro';
import { chrome } from './chrome.ts';
import { comingEvents, latestNews } from './lists.ts';
import {
	contacts,
	documents,
	events,
	index,
	news,
	newsFeedPath,
	offices,
	questions,
	search,
	services,
} from './sections.ts';
import { trail } from './trail.ts';
import Contacts from './views/Contacts.astro';
import Documents from './views/Documents.astro';
import Events from './views/Events.astro';
import Home from './views/Home.astro';
import News from './views/News.astro';
import Offices from './views/Offices.astro';
import Services from './views/Services.astro';

/**
 * The site of a service area of a comune: its news, its offices, and the portal's services for which it is responsible.
 */
export const site = defineSite({
	languages: ['it'],
	chrome,
	trail: (_, document) => trail(document),
	routes: [
		homePage({ path: '/', composed: Home }),
		staticPage({ path: services.href, component: Services, props: {} }),
		staticPage({ path: offices.href, component: Offices, props: {} }),
		staticPage({ path: documents.href, component: Documents, props: {} }),
		staticPage({ path: questions.href, component: QuestionsPage, props: {} }),
		staticPage({ path: contacts.href, component: Contacts, props: {} }),
		staticPage({ path: search.href, component: SearchPage, props: { indexHref: index.href } }),
		staticPage({ path: index.href, component: IndexPage, props: {} }),
		...pagesInstead('it'),
		numberedPages({
			path: news.href,
			pages: (view) => Math.max(1, pagesOf(view, latestNews)),
			component: News,
			props: {},
		}),
		numberedPages({
			path: events.href,
			pages: (view) => Math.max(1, pagesOf(view, comingEvents)),
			component: Events,
			props: {},
		}),
		newsFeed({
			path: newsFeedPath,
			listPath: news.href,
			title: (context) => `${news.text} – ${localize(context, context.site.name)}`,
		}),
		eventsCalendar({
			path: `${events.href}calendario.ics`,
			name: (context) => `${events.text} – ${localize(context, context.site.name)}`,
		}),
		eventFiles('area'),
		...civilProtectionRoutes,
		...documentPages('area', {
			news: NewsPage,
			event: EventPage,
			office: OfficePage,
			person: PersonPage,
			place: PlacePage,
			document: DocumentPage,
			dataset: DatasetPage,
			alert: AlertPage,
			'risk-guide': RiskGuidePage,
			'emergency-area': EmergencyAreaPage,
			page: TextPage,
		}),
		...alertLists('area', 'it'),
		...feedbackPages('it'),
		...siteFiles(),
	],
});
