import {
	accommodationTypes,
	codesOf,
	priceRanges,
	termOf,
	visitChoices,
	visitTimes,
} from '@portolano/content-models';
import type { NarrowGroup } from '@portolano/site-kit/narrowing/groups.ts';
import { areaToken, kindToken, priceToken, timeToken } from '@portolano/site-kit/narrowing/narrowed.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { labelOf } from '@portolano/site-kit/words.ts';
import { areaOf, choicesOfPlace } from './facts.ts';
import type { ListedPlace } from './places-to-see.ts';
import { planWords } from './words.ts';

function choiceGroup(context: PageContext, places: readonly ListedPlace[]): NarrowGroup {
	const words = planWords(context);
	const used = new Set(places.flatMap(choicesOfPlace));
	return {
		name: 'scelta',
		label: words.byChoice,
		match: 'all',
		options: visitChoices
			.filter((choice) => used.has(choice))
			.map((token) => ({ token, text: words.choices[token] })),
	};
}

function areaGroup(context: PageContext, places: readonly ListedPlace[]): NarrowGroup {
	const areas = new Map(places.map((place) => [areaOf(place), place.district]));
	const options = [...areas].flatMap(([area, text]) =>
		area === undefined || text === undefined ? [] : [{ token: areaToken(area), text }],
	);
	return {
		name: 'zona',
		label: planWords(context).byArea,
		match: 'any',
		options: options.toSorted((one, other) => one.text.localeCompare(other.text, 'it')),
	};
}

/** Returns the choices that narrow a list of places to see: those that leave any of them. */
export function placeGroups(context: PageContext, places: readonly ListedPlace[]): NarrowGroup[] {
	const words = planWords(context);
	const times = visitTimes.filter((time) =>
		places.some(({ visitMinutes }) => visitMinutes !== undefined && visitMinutes <= time),
	);
	return [
		choiceGroup(context, places),
		{
			name: 'tempo',
			label: words.byTime,
			match: 'any',
			options: times.map((time) => ({ token: timeToken(time), text: words.times[time] })),
		},
		areaGroup(context, places),
	];
}

/** Returns the choices that narrow a list of places to eat or to stay. */
export function hospitalityGroups(context: PageContext, places: readonly ListedPlace[]): NarrowGroup[] {
	const words = planWords(context);
	const offers = places.flatMap(({ hospitality }) => hospitality ?? []);
	const kinds = codesOf(accommodationTypes).filter((code) =>
		offers.some(({ accommodationType }) => accommodationType === code),
	);
	const prices = priceRanges.filter((range) => offers.some(({ priceRange }) => priceRange === range));
	return [
		choiceGroup(context, places),
		{
			name: 'tipo',
			label: words.byKind,
			match: 'any',
			options: kinds.map((code) => ({
				token: kindToken(code),
				text: labelOf(context, termOf(accommodationTypes, code)),
			})),
		},
		{
			name: 'prezzo',
			label: words.byPrice,
			match: 'any',
			options: prices.map((range) => ({ token: priceToken(range), text: words.prices[range] })),
		},
		areaGroup(context, places),
	];
}
