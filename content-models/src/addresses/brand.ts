import type { InEachLanguage } from '../languages.ts';
import { documentTypes } from '../vocabularies/document-types.ts';
import { codesOf } from '../vocabulary.ts';
import { pagesAmong, pagesIn } from './page-address.ts';
import { documentTypeSection } from './portal.ts';
import type { Section } from './section.ts';

const root: Section = { path: { it: '' } };

const places = {
	path: { it: 'luoghi', en: 'places', de: 'orte', fr: 'lieux' },
	title: { it: 'Luoghi', en: 'Places', de: 'Orte', fr: 'Lieux' },
};
const events = {
	path: { it: 'eventi', en: 'events', de: 'veranstaltungen', fr: 'evenements' },
	title: { it: 'Eventi', en: 'Events', de: 'Veranstaltungen', fr: 'Événements' },
};

/** A section of a brand site, whose addresses and titles are in every language that such a site can have. */
interface BrandSection extends Section {
	readonly path: InEachLanguage<string>;
	readonly title?: InEachLanguage<string>;
}

/** The sections of a brand site, in its languages. */
export const brandSections = {
	places,
	placeTypes: {
		path: { it: 'luoghi/tipo', en: 'places/type', de: 'orte/art', fr: 'lieux/type' },
		parent: places,
	},
	events,
	pastEvents: {
		path: {
			it: 'eventi/archivio',
			en: 'events/archive',
			de: 'veranstaltungen/archiv',
			fr: 'evenements/archives',
		},
		title: {
			it: 'Eventi passati',
			en: 'Past events',
			de: 'Vergangene Veranstaltungen',
			fr: 'Événements passés',
		},
		parent: events,
	},
	calendars: {
		path: {
			it: 'eventi/calendari',
			en: 'events/calendars',
			de: 'veranstaltungen/kalender',
			fr: 'evenements/agendas',
		},
		title: {
			it: 'Calendari da seguire',
			en: 'Calendars to follow',
			de: 'Kalender zum Abonnieren',
			fr: 'Agendas à suivre',
		},
		parent: events,
	},
	/** Places to eat and workshops of craftspeople. */
	eat: {
		path: {
			it: 'mangiare-e-artigianato',
			en: 'eat-and-craft',
			de: 'essen-und-handwerk',
			fr: 'manger-et-artisanat',
		},
		title: {
			it: 'Mangiare e artigianato',
			en: 'Eat and craft',
			de: 'Essen und Handwerk',
			fr: 'Manger et artisanat',
		},
	},
	/** Places to stay. */
	stay: {
		path: { it: 'dormire', en: 'stay', de: 'uebernachten', fr: 'dormir' },
		title: { it: 'Dormire', en: 'Where to stay', de: 'Übernachten', fr: 'Où dormir' },
	},
	itineraries: {
		path: { it: 'itinerari', en: 'itineraries', de: 'touren', fr: 'itineraires' },
		title: { it: 'Itinerari', en: 'Itineraries', de: 'Touren', fr: 'Itinéraires' },
	},
	stories: {
		path: { it: 'storie', en: 'stories', de: 'geschichten', fr: 'histoires' },
		title: { it: 'Storie', en: 'Stories', de: 'Geschichten', fr: 'Histoires' },
	},
	alerts: {
		path: { it: 'allerte', en: 'alerts', de: 'warnungen', fr: 'alertes' },
		title: { it: 'Allerte', en: 'Alerts', de: 'Warnungen', fr: 'Alertes' },
	},
	search: {
		path: { it: 'ricerca', en: 'search', de: 'suche', fr: 'recherche' },
		title: { it: 'Ricerca', en: 'Search', de: 'Suche', fr: 'Recherche' },
	},
	saved: {
		path: { it: 'salvati', en: 'saved', de: 'gespeichert', fr: 'enregistres' },
		title: { it: 'Salvati', en: 'Saved', de: 'Gespeichert', fr: 'Enregistrés' },
	},
	myTrip: {
		path: { it: 'il-mio-viaggio', en: 'my-trip', de: 'meine-reise', fr: 'mon-voyage' },
		title: { it: 'Il mio viaggio', en: 'My trip', de: 'Meine Reise', fr: 'Mon voyage' },
	},
	index: {
		path: { it: 'indice', en: 'index', de: 'verzeichnis', fr: 'index' },
		title: {
			it: 'Indice dalla A alla Z',
			en: 'A to Z index',
			de: 'Verzeichnis von A bis Z',
			fr: 'Index de A à Z',
		},
	},
} as const satisfies Record<string, BrandSection>;

const s = brandSections;

/** In Italian, documents have the same paths as on a portal; a brand site has no list page for them. */
const documentSections = new Map(
	codesOf(documentTypes).map((type) => [
		type,
		{
			path: { it: documentTypeSection(type).path.it, en: 'documents', de: 'dokumente', fr: 'documents' },
		} satisfies Section,
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
