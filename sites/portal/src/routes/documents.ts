import { documentPages } from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/views/AlertPage.astro';
import DatasetPage from '@portolano/site-kit/views/DatasetPage.astro';
import DocumentPage from '@portolano/site-kit/views/DocumentPage.astro';
import EventPage from '@portolano/site-kit/views/EventPage.astro';
import ItineraryPage from '@portolano/site-kit/views/ItineraryPage.astro';
import NewsPage from '@portolano/site-kit/views/NewsPage.astro';
import OfficePage from '@portolano/site-kit/views/OfficePage.astro';
import PersonPage from '@portolano/site-kit/views/PersonPage.astro';
import PlacePage from '@portolano/site-kit/views/PlacePage.astro';
import ServicePage from '@portolano/site-kit/views/ServicePage.astro';
import PurposePage from '../views/PurposePage.astro';
import TopicPage from '../views/TopicPage.astro';

/** The pages of documents. */
export const documentRoutes = documentPages('portal', {
	dataset: DatasetPage,
	document: DocumentPage,
	person: PersonPage,
	office: OfficePage,
	news: NewsPage,
	service: ServicePage,
	event: EventPage,
	place: PlacePage,
	itinerary: ItineraryPage,
	topic: TopicPage,
	alert: AlertPage,
	page: PurposePage,
});
