import {
	accessFeatures,
	type AccessFact,
	type Published,
	slugWords,
	type VisitChoice,
} from '@portolano/content-models';
import { factsOfEvent } from '@portolano/site-kit/visit/access.ts';

type Facts = readonly AccessFact[];

/** What choices read of a place or of an event. */
interface Visited {
	readonly isFree?: boolean | undefined;
	readonly setting?: Published<'place'>['setting'];
	readonly forChildren?: true | undefined;
}

/** Features that are there for certain: in part, unknown and never asked don't count. */
function availableFeatures(facts: Facts): VisitChoice[] {
	return accessFeatures.filter((feature) =>
		facts.some((fact) => fact.feature === feature && fact.available === 'yes'),
	);
}

function choicesIn({ isFree, setting, forChildren }: Visited, facts: Facts): VisitChoice[] {
	const isDry = setting === 'indoor' || setting === 'both';
	return [
		...(isFree === true ? (['free'] as const) : []),
		...(forChildren === true ? (['children'] as const) : []),
		...(isDry ? (['rain'] as const) : []),
		...availableFeatures(facts),
	];
}

/** The fields of a place that choices read. */
export const placeChoiceFields = [
	'isFree',
	'setting',
	'forChildren',
	'accessFacts',
	'visitMinutes',
	'district',
	'hospitality',
] as const;

export type PlaceOfChoice = Pick<Published<'place'>, (typeof placeChoiceFields)[number]>;

/** Returns the choices that leave a place in a list. */
export const choicesOfPlace = (place: PlaceOfChoice): VisitChoice[] => choicesIn(place, place.accessFacts);

/** The fields of an event that choices read, besides the facts of its place. */
export const eventChoiceFields = ['isFree', 'setting', 'forChildren', 'accessFacts'] as const;

type EventOfChoice = Pick<Published<'event'>, (typeof eventChoiceFields)[number]>;

/** Returns the choices that leave an event in a list. */
export const choicesOfEvent = (event: EventOfChoice, ofPlace: Facts): VisitChoice[] =>
	choicesIn(event, factsOfEvent(event.accessFacts, ofPlace));

/** Returns the part of an address for an area; undefined for a place of none. */
export function areaOf({ district }: Pick<PlaceOfChoice, 'district'>): string | undefined {
	return (district && slugWords(district).join('-')) || undefined;
}

/** Whether a place is listed with those to eat and sleep, and not with those to see. */
export const isHospitality = (place: Pick<PlaceOfChoice, 'hospitality'>): boolean =>
	place.hospitality !== undefined;
