import { documentPages } from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/views/AlertPage.astro';
import DocumentPage from '@portolano/site-kit/views/DocumentPage.astro';
import EventPage from '@portolano/site-kit/views/EventPage.astro';
import PlacePage from '@portolano/site-kit/views/PlacePage.astro';
import TextPage from '@portolano/site-kit/views/TextPage.astro';
import ItineraryPage from '../views/ItineraryPage.astro';
import StoryPage from '../views/StoryPage.astro';

/** The pages of documents, in each language in which they are ready. */
export const documentRoutes = documentPages('brand', {
	place: PlacePage,
	event: EventPage,
	itinerary: ItineraryPage,
	news: StoryPage,
	alert: AlertPage,
	document: DocumentPage,
	page: TextPage,
});
