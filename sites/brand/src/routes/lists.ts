import { placeTypes, slugOfTerm, type Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { pagesOf } from '@portolano/site-kit/data.ts';
import { numberedPages, termPages, type Route } from '@portolano/site-kit/routes.ts';
import { isSpoken } from '../language.ts';
import { comingEvents, EVENTS_PAGE, eventsOver, itinerariesIn, storiesIn } from '../lists.ts';
import { broadTypes, usedTypes } from '../place-types.ts';
import { LONG_LIST } from '../plan/place-lists.ts';
import { placesToSee } from '../plan/places-to-see.ts';
import { placeTypeRoot, sectionsOf } from '../sections.ts';
import Events from '../views/Events.astro';
import Itineraries from '../views/Itineraries.astro';
import PastEvents from '../views/PastEvents.astro';
import Places from '../views/Places.astro';
import PlacesOfType from '../views/PlacesOfType.astro';
import Stories from '../views/Stories.astro';

/**
 * Returns the routes of the lists of places, events, itineraries and stories in one language; empty when the site
 * doesn't have the language.
 */
export function listRoutes(language: Language): Route[] {
	const { places, events, pastEvents, itineraries, stories } = sectionsOf({ language });
	const counted = (count: (view: StoreView) => number) => (view: StoreView) =>
		isSpoken(view, language) ? count(view) : 0;
	return [
		numberedPages({
			path: places.href,
			pages: counted((view) => Math.max(1, Math.ceil(placesToSee(view, language).length / LONG_LIST))),
			component: Places,
			props: {},
		}),
		termPages({
			pattern: `${placeTypeRoot({ language })}:term/`,
			terms: broadTypes,
			used: (view) => (isSpoken(view, language) ? usedTypes(view, language) : []),
			component: PlacesOfType,
			slugOf: (type) => slugOfTerm(placeTypes, type, language),
		}),
		numberedPages({
			path: pastEvents.href,
			pages: counted((view) => pagesOf(view, eventsOver(language))),
			component: PastEvents,
			props: {},
		}),
		numberedPages({
			path: events.href,
			pages: counted((view) => Math.max(1, pagesOf(view, comingEvents(language), EVENTS_PAGE))),
			component: Events,
			props: {},
		}),
		numberedPages({
			path: itineraries.href,
			pages: counted((view) => Math.max(1, pagesOf(view, itinerariesIn(language)))),
			component: Itineraries,
			props: {},
		}),
		numberedPages({
			path: stories.href,
			pages: counted((view) => Math.max(1, pagesOf(view, storiesIn(language)))),
			component: Stories,
			props: {},
		}),
	];
}
