import { documentPages } from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/types/alert/AlertPage.astro';
import DatasetPage from '@portolano/site-kit/types/dataset/DatasetPage.astro';
import DocumentPage from '@portolano/site-kit/types/document/DocumentPage.astro';
import EmergencyAreaPage from '@portolano/site-kit/types/emergency-area/EmergencyAreaPage.astro';
import EventPage from '@portolano/site-kit/types/event/EventPage.astro';
import ItineraryPage from '@portolano/site-kit/types/itinerary/ItineraryPage.astro';
import NewsPage from '@portolano/site-kit/types/news/NewsPage.astro';
import PersonPage from '@portolano/site-kit/types/person/PersonPage.astro';
import PlacePage from '@portolano/site-kit/types/place/PlacePage.astro';
import ProjectPage from '@portolano/site-kit/types/project/ProjectPage.astro';
import RiskGuidePage from '@portolano/site-kit/types/risk-guide/RiskGuidePage.astro';
import ServicePage from '@portolano/site-kit/types/service/ServicePage.astro';
import OfficeWithDocuments from '../views/OfficeWithDocuments.astro';
import PurposePage from '../views/PurposePage.astro';
import TopicPage from '../views/TopicPage.astro';

/** The pages of documents. */
export const documentRoutes = documentPages('portal', {
	dataset: DatasetPage,
	project: ProjectPage,
	document: DocumentPage,
	person: PersonPage,
	office: OfficeWithDocuments,
	news: NewsPage,
	service: ServicePage,
	event: EventPage,
	place: PlacePage,
	itinerary: ItineraryPage,
	topic: TopicPage,
	alert: AlertPage,
	'risk-guide': RiskGuidePage,
	'emergency-area': EmergencyAreaPage,
	page: PurposePage,
});
