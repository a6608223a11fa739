import { documentPages } from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/types/alert/AlertPage.astro';
import DocumentPage from '@portolano/site-kit/types/document/DocumentPage.astro';
import EventPage from '@portolano/site-kit/types/event/EventPage.astro';
import PlacePage from '@portolano/site-kit/types/place/PlacePage.astro';
import TextPage from '@portolano/site-kit/types/page/TextPage.astro';
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
