import type { Language, HospitalityKind } from '@portolano/content-models';
import { listedIn } from '@portolano/site-kit/data.ts';
import type { StoreView } from '@portolano/content-store';
import { isHospitality, placeChoiceFields } from './facts.ts';

const byTitle = { by: 'title', direction: 'ascending' } as const;

/** Returns what choices read of every place that is ready in a language, in alphabetical order. */
function allPlaces(view: StoreView, language: Language) {
	return view.list({
		type: 'place',
		select: [...placeChoiceFields, 'placeTypes', 'coordinates', 'isUnverified'],
		where: { languages: listedIn(language) },
		order: byTitle,
	}).items;
}

/** A place with what its list reads of it. */
export type ListedPlace = ReturnType<typeof allPlaces>[number];

/** Returns the places to see, without those to eat and to sleep. */
export const placesToSee = (view: StoreView, language: Language): ListedPlace[] =>
	allPlaces(view, language).filter((place) => !isHospitality(place));

/** Returns the places of some kinds of hospitality. */
export const hospitalityPlaces = (
	view: StoreView,
	language: Language,
	kinds: readonly HospitalityKind[],
): ListedPlace[] =>
	allPlaces(view, language).filter(
		({ hospitality }) => hospitality !== undefined && kinds.includes(hospitality.kind),
	);
