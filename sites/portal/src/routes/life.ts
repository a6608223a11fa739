import { portalSections, sectionPath } from '@portolano/content-models';
import { pagesOf } from '@portolano/site-kit/data.ts';
import { eventFiles, eventsCalendar } from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import { numberedPages, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { allItineraries, allPlaces, comingEvents, eventsOver } from '../lists.ts';
import { events, eventsMap, itineraries, pastEvents, places, placesMap } from '../sections.ts';
import Events from '../views/Events.astro';
import EventsMap from '../views/EventsMap.astro';
import Itineraries from '../views/Itineraries.astro';
import Life from '../views/Life.astro';
import Places from '../views/Places.astro';
import PlacesMap from '../views/PlacesMap.astro';

/** Routes of Vivere la città: events, places, itineraries, and the calendar of events. */
export const lifeRoutes: readonly Route[] = [
	staticPage({ path: sectionPath(portalSections.life), component: Life, props: {} }),
	staticPage({ path: placesMap.href, component: PlacesMap, props: {} }),
	staticPage({ path: eventsMap.href, component: EventsMap, props: {} }),
	numberedPages({
		path: pastEvents.href,
		pages: (view) => pagesOf(view, eventsOver),
		component: Events,
		props: { when: 'over' },
	}),
	numberedPages({
		path: events.href,
		pages: (view) => Math.max(1, pagesOf(view, comingEvents)),
		component: Events,
		props: { when: 'coming' },
	}),
	eventsCalendar({
		path: `${events.href}calendario.ics`,
		name: (context) => `${events.text} – ${localize(context, context.site.name)}`,
	}),
	numberedPages({
		path: places.href,
		pages: (view) => Math.max(1, pagesOf(view, allPlaces)),
		component: Places,
		props: {},
	}),
	numberedPages({
		path: itineraries.href,
		pages: (view) => Math.max(1, pagesOf(view, allItineraries)),
		component: Itineraries,
		props: {},
	}),
	eventFiles('portal'),
];
