import type { Section } from './section.ts';

/** A name in Italian and in English: of an address, or of a page. */
interface Names {
	readonly it: string;
	readonly en: string;
}

/** A section of a portal: it has its address and its title in both languages. */
export type PortalSection = Section & { readonly path: Names };

function top(path: Names, title: Names): PortalSection {
	return { path, title };
}

/** A section below another one. */
export function within(parent: PortalSection, segment: Names, title: Names): PortalSection {
	const path = { it: `${parent.path.it}/${segment.it}`, en: `${parent.path.en}/${segment.en}` };
	return { path, title, parent };
}

const administration = top(
	{ it: 'amministrazione', en: 'administration' },
	{ it: 'Amministrazione', en: 'Administration' },
);
const news = top({ it: 'novita', en: 'news' }, { it: 'Novità', en: 'News' });
const services = top({ it: 'servizi', en: 'services' }, { it: 'Servizi', en: 'Services' });
const life = top({ it: 'vivere-il-comune', en: 'city-life' }, { it: 'Vivere {body}', en: 'Life in {body}' });

const documents = within(
	administration,
	{ it: 'documenti-e-dati', en: 'documents' },
	{ it: 'Documenti e dati', en: 'Documents and data' },
);
const events = within(life, { it: 'eventi', en: 'events' }, { it: 'Eventi', en: 'Events' });
const places = within(life, { it: 'luoghi', en: 'places' }, { it: 'Luoghi', en: 'Places' });
const offices = within(administration, { it: 'uffici', en: 'offices' }, { it: 'Uffici', en: 'Offices' });

/** In English all offices are in one list: a portal has few of them in a second language. */
const inEnglishAnOffice = (segment: string, title: string): PortalSection => ({
	path: { it: `${administration.path.it}/${segment}`, en: offices.path.en },
	title: { it: title, en: 'Offices' },
	parent: administration,
});

/** The sections of a portal, whose titles are the labels of its menus (C.SI.1.6, C.SI.1.7). */
export const portalSections = {
	administration,
	governingBodies: inEnglishAnOffice('organi-di-governo', 'Organi di governo'),
	administrativeAreas: inEnglishAnOffice('aree-amministrative', 'Aree amministrative'),
	offices,
	officesMap: within(
		offices,
		{ it: 'mappa', en: 'map' },
		{ it: 'Mappa degli uffici', en: 'Map of the offices' },
	),
	bodiesAndFoundations: inEnglishAnOffice('enti-e-fondazioni', 'Enti e fondazioni'),
	politicians: within(
		administration,
		{ it: 'politici', en: 'politicians' },
		{ it: 'Politici', en: 'Politicians' },
	),
	staff: within(
		administration,
		{ it: 'personale-amministrativo', en: 'staff' },
		{ it: 'Personale amministrativo', en: 'Staff' },
	),
	documents,
	projects: within(
		administration,
		{ it: 'progetti', en: 'projects' },
		{ it: 'Progetti e finanziamenti', en: 'Projects and funding' },
	),
	news,
	stories: within(news, { it: 'notizie', en: 'stories' }, { it: 'Notizie', en: 'Stories' }),
	pressReleases: within(
		news,
		{ it: 'comunicati', en: 'press-releases' },
		{ it: 'Comunicati', en: 'Press releases' },
	),
	announcements: within(news, { it: 'avvisi', en: 'announcements' }, { it: 'Avvisi', en: 'Announcements' }),
	newsArchive: within(
		news,
		{ it: 'archivio', en: 'archive' },
		{ it: 'Archivio delle novità', en: 'Archive of the news' },
	),
	services,
	lifeEvents: within(
		services,
		{ it: 'eventi-della-vita', en: 'life-events' },
		{ it: 'Eventi della vita', en: 'Life events' },
	),
	businessEvents: within(
		services,
		{ it: 'eventi-delle-imprese', en: 'business-events' },
		{ it: 'Eventi delle imprese', en: 'Business events' },
	),
	audiences: within(
		services,
		{ it: 'per-chi', en: 'for' },
		{ it: 'Servizi per chi', en: 'Services by who you are' },
	),
	life,
	places,
	placesMap: within(places, { it: 'mappa', en: 'map' }, { it: 'Mappa dei luoghi', en: 'Map of the places' }),
	events,
	eventsMap: within(
		events,
		{ it: 'mappa', en: 'map' },
		{ it: 'Mappa degli eventi', en: 'Map of the events' },
	),
	pastEvents: within(events, { it: 'archivio', en: 'archive' }, { it: 'Eventi passati', en: 'Past events' }),
	freeEvents: within(events, { it: 'gratuiti', en: 'free' }, { it: 'Eventi gratuiti', en: 'Free events' }),
	itineraries: within(life, { it: 'itinerari', en: 'itineraries' }, { it: 'Itinerari', en: 'Itineraries' }),
	topics: top({ it: 'argomenti', en: 'topics' }, { it: 'Argomenti', en: 'Topics' }),
	questions: top(
		{ it: 'domande-frequenti', en: 'questions' },
		{ it: 'Domande frequenti', en: 'Frequently asked questions' },
	),
	alerts: top({ it: 'allerte', en: 'alerts' }, { it: 'Allerte', en: 'Alerts' }),
	risks: top({ it: 'rischi', en: 'risks' }, { it: 'Rischi: che cosa fare', en: 'Risks: what to do' }),
	emergencyAreas: top(
		{ it: 'aree-di-emergenza', en: 'emergency-areas' },
		{ it: 'Aree di emergenza', en: 'Emergency areas' },
	),
	myZone: top({ it: 'la-mia-zona', en: 'my-zone' }, { it: 'La mia zona', en: 'My zone' }),
	familyPlan: top({ it: 'piano-familiare', en: 'family-plan' }, { it: 'Piano familiare', en: 'Family plan' }),
	search: top({ it: 'ricerca', en: 'search' }, { it: 'Ricerca', en: 'Search' }),
	index: top({ it: 'indice', en: 'index' }, { it: 'Indice dalla A alla Z', en: 'A to Z index' }),
	siteMap: top({ it: 'mappa-del-sito', en: 'site-map' }, { it: 'Mappa del sito', en: 'Site map' }),
} as const satisfies Record<string, PortalSection>;
