import {
	codesOf,
	descendantsOf,
	eventTypes,
	eventTypeSection,
	type EventTypeCode,
	lineageOf,
	placeTypes,
	placeTypeSection,
	type PlaceTypeCode,
	type Published,
	type Section as Address,
	type Vocabulary,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import { stepTo } from './sections.ts';

/** One of the broadest types of a vocabulary, with the list of what has it or a narrower one (Modello Comuni a.2). */
export interface ListedType<Code extends string = string> {
	readonly step: Step;
	/** The type and all narrower ones. */
	readonly codes: readonly Code[];
}

function listedTypes<Code extends string>(
	vocabulary: Vocabulary<Code>,
	sectionOf: (code: Code) => Address,
): ListedType<Code>[] {
	return codesOf(vocabulary)
		.filter((code) => lineageOf(vocabulary, code).length === 1)
		.map((code) => ({ step: stepTo(sectionOf(code)), codes: descendantsOf(vocabulary, code) }));
}

export type ListedPlaceType = ListedType<PlaceTypeCode>;
export type ListedEventType = ListedType<EventTypeCode>;

export const listedPlaceTypes: readonly ListedPlaceType[] = listedTypes(placeTypes, placeTypeSection);
export const listedEventTypes: readonly ListedEventType[] = listedTypes(eventTypes, eventTypeSection);

/** Returns the condition for places of a type. */
export const ofPlaceType = ({ codes }: ListedPlaceType) => ({ placeTypes: { anyOf: codes } }) as const;

/** Returns the condition for events of a type. */
export const ofEventType = ({ codes }: ListedEventType) => ({ eventTypes: { anyOf: codes } }) as const;

/** Returns the types with places. */
export const usedPlaceTypes = (view: StoreView) =>
	listedPlaceTypes.filter((type) => isUsed(view, 'place', ofPlaceType(type)));

/** Returns the types with events that are not over. */
export const comingEventTypes = (view: StoreView) =>
	listedEventTypes.filter((type) => isUsed(view, 'event', { ...ofEventType(type), end: { after: 'now' } }));

/** Returns the list by type that a document is in; undefined for one of another content type, or that no list has. */
export function typeStep(document: Published): Step | undefined {
	// No list has it any more, so that the one of its type may be gone.
	if (document.outdated) return undefined;
	if (document.type === 'place') return firstStep(document.placeTypes, placeTypeSection);
	return document.type === 'event' ? firstStep(document.eventTypes, eventTypeSection) : undefined;
}

function firstStep<Code>([first]: readonly Code[], sectionOf: (code: Code) => Address): Step | undefined {
	return first === undefined ? undefined : stepTo(sectionOf(first));
}
