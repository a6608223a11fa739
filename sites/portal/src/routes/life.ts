import { portalSections, sectionPath } from '@portolano/content-models';
import { isUsed, PAGE_SIZE, pagesOf } from '@portolano/site-kit/data.ts';
import { eventFiles, eventsCalendar, itineraryFiles } from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import { numberedPages, numberedTermPages, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { monthsPattern, spanNames, spanStep } from '../event-filters.ts';
import { eventMonths, eventsOfPeriod, eventsWithin } from '@portolano/site-kit/event-lists.ts';
import {
	allItineraries,
	allPlaces,
	comingEvents,
	comingFree,
	comingOfType,
	eventsOver,
	placesOfType,
} from '../lists.ts';
import { monthPattern } from '@portolano/site-kit/time.ts';
import { events, eventsMap, freeEvents, itineraries, pastEvents, places, placesMap } from '../sections.ts';
import { type ListedEventType, listedEventTypes, listedPlaceTypes, ofEventType } from '../types-in-lists.ts';
import Events from '../views/Events.astro';
import EventsMap from '../views/EventsMap.astro';
import EventsOfDays from '../views/EventsOfDays.astro';
import EventsOfMonth from '../views/EventsOfMonth.astro';
import EventsOfType from '../views/EventsOfType.astro';
import PastEvents from '../views/PastEvents.astro';
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
		component: PastEvents,
		props: {},
	}),
	numberedPages({
		path: events.href,
		pages: (view) => Math.max(1, pagesOf(view, comingEvents)),
		component: Events,
		props: { isFree: false },
	}),
	numberedPages({
		path: freeEvents.href,
		pages: (view) => Math.max(1, pagesOf(view, comingFree)),
		component: Events,
		props: { isFree: true },
	}),
	...spanNames.map((name) =>
		numberedPages({
			path: spanStep(name).href,
			pages: (view) => Math.max(1, pagesIn(eventsWithin(view, name))),
			component: EventsOfDays,
			props: { name },
		}),
	),
	numberedTermPages({
		pattern: monthsPattern,
		isTerm: monthPattern,
		terms: eventMonths,
		pages: (view, month) => pagesIn(eventsOfPeriod(view, month)),
		component: EventsOfMonth,
		props: {},
	}),
	...listedEventTypes.map(eventsOfType),
	eventsCalendar({
		path: `${events.href}calendario.ics`,
		name: (context) => `${events.text} – ${localize(context, context.site.name)}`,
	}),
	numberedPages({
		path: places.href,
		pages: (view) => Math.max(1, pagesOf(view, allPlaces)),
		component: Places,
		props: { type: undefined },
	}),
	...listedPlaceTypes.map((type) =>
		numberedPages({
			path: type.step.href,
			pages: (view) => pagesOf(view, placesOfType(type)),
			component: Places,
			props: { type },
		}),
	),
	numberedPages({
		path: itineraries.href,
		pages: (view) => Math.max(1, pagesOf(view, allItineraries)),
		component: Itineraries,
		props: {},
	}),
	eventFiles('portal'),
	...itineraryFiles('portal'),
];

const pagesIn = (found: readonly unknown[]) => Math.ceil(found.length / PAGE_SIZE);

/** The list of the events of a type. It stays while there are any, also over: the pages of these lead to it. */
function eventsOfType(type: ListedEventType): Route {
	return numberedPages({
		path: type.step.href,
		pages: (view) =>
			isUsed(view, 'event', ofEventType(type)) ? Math.max(1, pagesOf(view, comingOfType(type))) : 0,
		component: EventsOfType,
		props: { type },
	});
}
