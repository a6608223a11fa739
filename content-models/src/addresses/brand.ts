import { documentTypes } from '../vocabularies/document-types.ts';
import { codesOf } from '../vocabulary.ts';
import { pagesAmong, pagesIn } from './page-address.ts';
import { documentTypeSection } from './portal.ts';
import type { Section } from './section.ts';

const root: Section = { path: { it: '' } };

const places = { path: { it: 'luoghi', en: 'places' }, title: { it: 'Luoghi', en: 'Places' } };
const events = { path: { it: 'eventi', en: 'events' }, title: { it: 'Eventi', en: 'Events' } };

/** The sections of a brand site, in its languages. */
export const brandSections = {
	places,
	placeTypes: { path: { it: 'luoghi/tipo', en: 'places/type' }, parent: places },
	events,
	pastEvents: {
		path: { it: 'eventi/archivio', en: 'events/archive' },
		title: { it: 'Eventi passati', en: 'Past events' },
		parent: events,
	},
	itineraries: {
		path: { it: 'itinerari', en: 'itineraries' },
		title: { it: 'Itinerari', en: 'Itineraries' },
	},
	stories: { path: { it: 'storie', en: 'stories' }, title: { it: 'Storie', en: 'Stories' } },
	alerts: { path: { it: 'allerte', en: 'alerts' }, title: { it: 'Allerte', en: 'Alerts' } },
	search: { path: { it: 'ricerca', en: 'search' }, title: { it: 'Ricerca', en: 'Search' } },
	index: {
		path: { it: 'indice', en: 'index' },
		title: { it: 'Indice dalla A alla Z', en: 'A to Z index' },
	},
} as const satisfies Record<string, Section>;

const s = brandSections;

/** In Italian, documents have the same paths as on a portal; a brand site has no list page for them. */
const documentSections = new Map(
	codesOf(documentTypes).map((type) => [
		type,
		{ path: { it: documentTypeSection(type).path.it, en: 'documents' } } satisfies Section,
	]),
);

/** Which types have their pages on a brand site, and where. */
export const brandPages = {
	page: pagesIn('page', root),
	place: pagesIn('place', s.places),
	event: pagesIn('event', s.events),
	itinerary: pagesIn('itinerary', s.itineraries),
	news: pagesIn('news', s.stories),
	alert: pagesIn('alert', s.alerts),
	document: pagesAmong('document', {
		fields: ['documentTypes'],
		sections: [...documentSections.values()],
		choose: ({ documentTypes: [first] }) => (first && documentSections.get(first)) ?? root,
	}),
};
