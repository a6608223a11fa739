import {
	codesOf,
	lineageOf,
	placeTypes,
	slugOfTerm,
	termOf,
	type PlaceTypeCode,
	type Language,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { pluralOf } from '@portolano/site-kit/words.ts';
import { placesToSee } from './plan/places-to-see.ts';
import { placeTypeRoot } from './sections.ts';

/** The broadest types of place, which visitors can filter by. */
export const broadTypes: readonly PlaceTypeCode[] = codesOf(placeTypes).filter(
	(code) => lineageOf(placeTypes, code).length === 1,
);

/** Returns a broad type and all types below it. */
export function typesUnder(broad: PlaceTypeCode): PlaceTypeCode[] {
	return codesOf(placeTypes).filter((code) => lineageOf(placeTypes, code)[0] === broad);
}

/** Returns the broad types with at least one place to see that is ready in `language`. */
export function usedTypes(view: StoreView, language: Language): PlaceTypeCode[] {
	return broadTypes.filter((broad) => isTypeUsed(view, language, broad));
}

export function isTypeUsed(view: StoreView, language: Language, broad: PlaceTypeCode): boolean {
	const under = typesUnder(broad);
	return placesToSee(view, language).some(({ placeTypes: own }) => own.some((code) => under.includes(code)));
}

/** Returns the address of the list of places of a broad type. */
export function typePath(language: Language, broad: PlaceTypeCode): string {
	return `${placeTypeRoot({ language })}${slugOfTerm(placeTypes, broad, language)}/`;
}

/** Returns the list of places of a broad type as a breadcrumb step. */
export function typeStep(context: Pick<PageContext, 'language'>, broad: PlaceTypeCode): Step {
	return {
		text: pluralOf({ language: context.language }, termOf(placeTypes, broad)),
		href: typePath(context.language, broad),
	};
}
