import {
	type Language,
	areaPath,
	choicePath,
	type PlaceTypeCode,
	type VisitChoice,
	visitChoices,
	type VisitTime,
	visitTimePath,
	visitTimes,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { typesUnder } from '../place-types.ts';
import { areaOf, choicesOfPlace } from './facts.ts';
import { type ListedPlace, placesToSee } from './places-to-see.ts';
import { planWords } from './words.ts';

/** Places on a page of the list of all: so many can be narrowed on the device. */
export const LONG_LIST = 120;

/** One way of narrowing the list of places to see, with an address of its own. */
export type PlaceFilter =
	| { readonly by: 'type'; readonly type: PlaceTypeCode }
	| { readonly by: 'choice'; readonly choice: VisitChoice }
	| { readonly by: 'time'; readonly time: VisitTime }
	| { readonly by: 'area'; readonly area: string };

function isLeft(place: ListedPlace, filter: PlaceFilter): boolean {
	switch (filter.by) {
		case 'type':
			return typesUnder(filter.type).some((code) => place.placeTypes.includes(code));
		case 'choice':
			return choicesOfPlace(place).includes(filter.choice);
		case 'time':
			return place.visitMinutes !== undefined && place.visitMinutes <= filter.time;
		case 'area':
			return areaOf(place) === filter.area;
	}
}

/** Returns the places to see that a filter leaves. */
export const placesLeft = (view: StoreView, language: Language, filter: PlaceFilter): ListedPlace[] =>
	placesToSee(view, language).filter((place) => isLeft(place, filter));

/** A filter as a link to its list. */
export interface FilterLink {
	readonly text: string;
	readonly href: string;
	readonly count: number;
}

/** Returns the areas that have places, by the part of their addresses, with the name of each. */
export function usedAreas(view: StoreView, language: Language): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const place of placesToSee(view, language)) {
		const area = areaOf(place);
		if (area !== undefined && place.district !== undefined && !names.has(area))
			names.set(area, place.district);
	}
	return new Map([...names].toSorted(([one], [other]) => one.localeCompare(other, 'it')));
}

function withCounts(
	view: StoreView,
	language: Language,
	links: readonly { text: string; href: string; filter: PlaceFilter }[],
): FilterLink[] {
	return links
		.map(({ text, href, filter }) => ({ text, href, count: placesLeft(view, language, filter).length }))
		.filter(({ count }) => count > 0);
}

/** Returns the lists by choice, by time needed and by area that have places. */
export function placeFilterLinks(view: StoreView, language: Language) {
	const words = planWords({ language });
	const choices = visitChoices.map((choice) => ({
		text: words.choices[choice],
		href: choicePath('places', choice, language),
		filter: { by: 'choice', choice } as const,
	}));
	const times = visitTimes.map((time) => ({
		text: words.times[time],
		href: visitTimePath(time, language),
		filter: { by: 'time', time } as const,
	}));
	const areas = [...usedAreas(view, language)].map(([area, text]) => ({
		text,
		href: areaPath(area, language),
		filter: { by: 'area', area } as const,
	}));
	return {
		choices: withCounts(view, language, choices),
		times: withCounts(view, language, times),
		areas: withCounts(view, language, areas),
	};
}
