import { languageRoot } from '@portolano/content-models';
import { documentPages, type Route } from '@portolano/site-kit/routes.ts';
import AlertPage from '@portolano/site-kit/views/AlertPage.astro';
import DocumentPage from '@portolano/site-kit/views/DocumentPage.astro';
import EventPage from '@portolano/site-kit/views/EventPage.astro';
import PlacePage from '@portolano/site-kit/views/PlacePage.astro';
import TextPage from '@portolano/site-kit/views/TextPage.astro';
import { spokenLanguages } from '../language.ts';
import { sectionsOf, type SectionName } from '../sections.ts';
import ItineraryPage from '../views/ItineraryPage.astro';
import StoryPage from '../views/StoryPage.astro';

type Pattern = `${string}:slug${string}`;

function patternsIn(section: SectionName): Pattern[] {
	return spokenLanguages.map((language) => `${sectionsOf({ language })[section].href}:slug/` as const);
}

/** The pages of documents, in each language in which they are ready. Pages of the editors come last, right under the root. */
export const documentRoutes: readonly Route[] = [
	documentPages({ type: 'place', patterns: patternsIn('places'), component: PlacePage }),
	documentPages({ type: 'event', patterns: patternsIn('events'), component: EventPage }),
	documentPages({ type: 'itinerary', patterns: patternsIn('itineraries'), component: ItineraryPage }),
	documentPages({ type: 'news', patterns: patternsIn('stories'), component: StoryPage }),
	documentPages({ type: 'alert', patterns: patternsIn('alerts'), component: AlertPage }),
	documentPages({
		type: 'document',
		patterns: ['/amministrazione/documenti-e-dati/:kind/:slug/', '/en/documents/:slug/'],
		component: DocumentPage,
	}),
	documentPages({
		type: 'page',
		patterns: spokenLanguages.map((language) => `${languageRoot(language)}:slug/` as const),
		component: TextPage,
	}),
];
