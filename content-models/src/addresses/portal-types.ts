import { eventTypes, type EventTypeCode } from '../vocabularies/event-types.ts';
import { placeTypes, type PlaceTypeCode } from '../vocabularies/place-types.ts';
import { codesOf, lineageOf, slugOfTerm, termOf, type Vocabulary } from '../vocabulary.ts';
import { portalSections, type PortalSection, within } from './portal-sections.ts';
import { kindsSegment } from './portal.ts';
import type { Section } from './section.ts';

/**
 * The lists by type of a portal, one for each of the broadest terms (Modello Comuni a.2: the third level). They are below a segment
 * of their own: a place called “Area archeologica” has its page at an address that would otherwise be that of its type.
 */
function typeSections<Code extends string>(
	parent: PortalSection,
	vocabulary: Vocabulary<Code>,
): (code: Code) => Section {
	const broadest = codesOf(vocabulary).filter((code) => lineageOf(vocabulary, code).length === 1);
	const sections = new Map(
		broadest.map((code) => {
			const { it, en, plural } = termOf(vocabulary, code);
			const segment = {
				it: `${kindsSegment}/${code}`,
				en: `type/${slugOfTerm(vocabulary, code, 'en')}`,
			};
			return [code, within(parent, segment, plural ?? { it, en })];
		}),
	);
	return (code) => {
		const [broad = code] = lineageOf(vocabulary, code);
		return sections.get(broad) ?? parent;
	};
}

/** Returns the section that lists the places of a type with those of all types beside it: `…/luoghi/tipo/edificio-di-culto/`. */
export const placeTypeSection: (code: PlaceTypeCode) => Section = typeSections(
	portalSections.places,
	placeTypes,
);

/** Returns the section that lists the events of a type with those of all types beside it. */
export const eventTypeSection: (code: EventTypeCode) => Section = typeSections(
	portalSections.events,
	eventTypes,
);
