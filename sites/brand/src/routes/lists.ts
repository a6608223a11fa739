import { pagesOf } from '@portolano/site-kit/data.ts';
import { numberedPages, termPages, type Route } from '@portolano/site-kit/routes.ts';
import { isSpoken, type Spoken } from '../language.ts';
import { comingEvents, eventsOver, itinerariesIn, placesIn, storiesIn } from '../lists.ts';
import { broadTypes, usedTypes } from '../place-types.ts';
import { placeTypeRoot, sectionsOf } from '../sections.ts';
import Events from '../views/Events.astro';
import Itineraries from '../views/Itineraries.astro';
import PastEvents from '../views/PastEvents.astro';
import Places from '../views/Places.astro';
import PlacesOfType from '../views/PlacesOfType.astro';
import Stories from '../views/Stories.astro';

/** The lists of places, events, itineraries and stories in one language. */
export function listRoutes(language: Spoken): Route[] {
	const { places, events, pastEvents, itineraries, stories } = sectionsOf({ language });
	return [
		numberedPages({
			path: places.href,
			pages: (view) => (isSpoken(view, language) ? Math.max(1, pagesOf(view, placesIn(language))) : 0),
			component: Places,
			props: {},
		}),
		termPages({
			pattern: `${placeTypeRoot({ language })}:term/`,
			terms: broadTypes,
			used: (view) => (isSpoken(view, language) ? usedTypes(view, language) : []),
			component: PlacesOfType,
		}),
		numberedPages({
			path: pastEvents.href,
			pages: (view) => (isSpoken(view, language) ? pagesOf(view, eventsOver(language)) : 0),
			component: PastEvents,
			props: {},
		}),
		numberedPages({
			path: events.href,
			pages: (view) => (isSpoken(view, language) ? Math.max(1, pagesOf(view, comingEvents(language))) : 0),
			component: Events,
			props: {},
		}),
		numberedPages({
			path: itineraries.href,
			pages: (view) => (isSpoken(view, language) ? Math.max(1, pagesOf(view, itinerariesIn(language))) : 0),
			component: Itineraries,
			props: {},
		}),
		numberedPages({
			path: stories.href,
			pages: (view) => (isSpoken(view, language) ? Math.max(1, pagesOf(view, storiesIn(language))) : 0),
			component: Stories,
			props: {},
		}),
	];
}
