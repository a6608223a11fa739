import {
	type Language,
	areaRoot,
	choicePath,
	eventSpanPath,
	eventWhenRoot,
	visitChoices,
	visitTimePath,
	visitTimes,
} from '@portolano/content-models';
import { listedIn } from '@portolano/site-kit/data.ts';
import type { StoreView } from '@portolano/content-store';
import { eventMonths, eventStartDays } from '@portolano/site-kit/event-lists.ts';
import { numberedTermPages, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { isSpoken } from '../language.ts';
import { spanNames } from '../plan/event-lists.ts';
import { type PlaceFilter, placesLeft, usedAreas } from '../plan/place-lists.ts';
import { sectionsOf } from '../sections.ts';
import EventsOfChoice from '../views/plan/EventsOfChoice.astro';
import EventsOfPeriod from '../views/plan/EventsOfPeriod.astro';
import EventsOfSpan from '../views/plan/EventsOfSpan.astro';
import Hospitality from '../views/plan/Hospitality.astro';
import PlacesBy from '../views/plan/PlacesBy.astro';
import PlacesInArea from '../views/plan/PlacesInArea.astro';

/** What a month or a day looks like in an address. */
const periodPattern = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

const onePage = () => 1;

/** Routes of the lists that help to plan a visit, in one language; empty when the site doesn't have the language. */
export function planRoutes(language: Language): Route[] {
	const when = (view: StoreView) => isSpoken(view, language);
	return [
		...placeRoutes(language, when),
		...eventRoutes(language, when),
		...hospitalityRoutes(language, when),
	];
}

type When = (view: StoreView) => boolean;

function placeRoutes(language: Language, when: When): Route[] {
	const listOf = (path: string, filter: PlaceFilter) =>
		staticPage({
			path,
			component: PlacesBy,
			props: { filter },
			when: (view) => when(view) && placesLeft(view, language, filter).length > 0,
		});
	return [
		...visitChoices.map((choice) => listOf(choicePath('places', choice, language), { by: 'choice', choice })),
		...visitTimes.map((time) => listOf(visitTimePath(time, language), { by: 'time', time })),
		numberedTermPages({
			pattern: `${areaRoot(language)}:term/`,
			isTerm: /^[a-z0-9-]+$/,
			terms: (view) => (when(view) ? [...usedAreas(view, language).keys()] : []),
			pages: onePage,
			component: PlacesInArea,
			props: {},
		}),
	];
}

/** The lists of days and of choices are always there: whoever kept their address finds what comes next. */
function eventRoutes(language: Language, when: When): Route[] {
	const where = { languages: listedIn(language) };
	return [
		...spanNames.map((name) =>
			staticPage({ path: eventSpanPath(name, language), component: EventsOfSpan, props: { name }, when }),
		),
		...visitChoices.map((choice) =>
			staticPage({
				path: choicePath('events', choice, language),
				component: EventsOfChoice,
				props: { choice },
				when,
			}),
		),
		numberedTermPages({
			pattern: `${eventWhenRoot(language)}:term/`,
			isTerm: periodPattern,
			terms: (view) => (when(view) ? [...eventMonths(view, where), ...eventStartDays(view, where)] : []),
			pages: onePage,
			component: EventsOfPeriod,
			props: {},
		}),
	];
}

function hospitalityRoutes(language: Language, when: When): Route[] {
	const { eat, stay } = sectionsOf({ language });
	return [
		staticPage({
			path: eat.href,
			component: Hospitality,
			props: { name: 'eat', kinds: ['eat', 'craft'] },
			when,
		}),
		staticPage({ path: stay.href, component: Hospitality, props: { name: 'stay', kinds: ['stay'] }, when }),
	];
}
