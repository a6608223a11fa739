import {
	codesOf,
	type DocumentTypeCode,
	documentTypeSection,
	newsSections as newsAt,
	officeSection,
	officeTypes,
	type OfficeTypeCode,
	portalSections as at,
	type Published,
	type Language,
	type Section as Address,
	sectionPath,
	sectionText,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';

/** A page that lists other pages: its title is also the label of menus and breadcrumbs (C.SI.1.6, C.SI.1.7). */
export interface Section extends Step {
	lead: string;
}

/**
 * Returns a section for menus and breadcrumbs, in Italian unless `context` has another language; `context` also gives the
 * name of the body for sections whose title contains it.
 */
export function stepTo(
	section: Address,
	{ body, language = 'it' }: { body?: Pick<Published<'body'>, 'shortName'>; language?: Language } = {},
): Step {
	const title = section.title ? sectionText(section.title, language) : '';
	return {
		text: body ? title.replace('{body}', body.shortName) : title,
		href: sectionPath(section, language),
	};
}

const section = (address: Address, lead: string): Section => ({ ...stepTo(address), lead });

export const administration = section(
	at.administration,
	'Chi decide, chi lavora, quali uffici e quali documenti: come è fatto il comune.',
);

const officeAddresses = {
	'organi-di-governo': at.governingBodies,
	'aree-amministrative': at.administrativeAreas,
	uffici: at.offices,
	'enti-e-fondazioni': at.bodiesAndFoundations,
} as const;

export type OfficeSectionKey = keyof typeof officeAddresses;

export const officeSections: Readonly<Record<OfficeSectionKey, Section>> = {
	'organi-di-governo': section(at.governingBodies, 'La giunta, il consiglio e le commissioni.'),
	'aree-amministrative': section(at.administrativeAreas, 'Le aree in cui è divisa la struttura del comune.'),
	uffici: section(at.offices, 'Gli uffici del comune, che cosa fanno e come raggiungerli.'),
	'enti-e-fondazioni': section(
		at.bodiesAndFoundations,
		'Biblioteche, musei, aziende ed enti che fanno capo al comune.',
	),
};

export const officesMap = section(at.officesMap, 'Le sedi degli uffici su una mappa, con l’elenco accanto.');

/** Returns the types of office that a section lists. */
export function officeTypesOf(key: OfficeSectionKey): OfficeTypeCode[] {
	return codesOf(officeTypes).filter((type) => officeSection(type) === officeAddresses[key]);
}

export const peopleSections = {
	politici: section(at.politicians, 'Sindaco, assessori e consiglieri.'),
	'personale-amministrativo': section(at.staff, 'Dirigenti e funzionari del comune.'),
} as const satisfies Record<string, Section>;

export type PeopleSectionKey = keyof typeof peopleSections;

/** The role types of the people that each section lists. */
export const roleTypesOf = {
	politici: ['politico'],
	'personale-amministrativo': ['amministrativo', 'altro'],
} as const satisfies Record<PeopleSectionKey, readonly Published<'person'>['roleType'][]>;

export const documents = section(at.documents, 'Atti, moduli, regolamenti e dati aperti del comune.');

/** Returns the address of the list of documents of a type. */
export function documentTypePath(type: DocumentTypeCode): string {
	return sectionPath(documentTypeSection(type));
}

export const projects = section(
	at.projects,
	'I progetti che il comune realizza con fondi pubblici, come quelli del PNRR.',
);

export const news = section(at.news, 'Le notizie, i comunicati e gli avvisi del comune.');

export const newsArchive = section(at.newsArchive, 'Tutte le novità, anno per anno e mese per mese.');

/** Address of the RSS feed of the news. */
export const newsFeedPath = `${news.href}feed.xml`;

export const newsSections = {
	notizia: section(newsAt.notizia, 'Che cosa succede in città e in comune.'),
	comunicato: section(newsAt.comunicato, 'I comunicati stampa del comune.'),
	avviso: section(newsAt.avviso, 'Scadenze, chiusure e altre cose da sapere per tempo.'),
} as const satisfies Record<Published<'news'>['newsType'], Section>;

export const services = section(
	at.services,
	'Tutti i servizi che il comune offre ai cittadini e alle imprese.',
);

export const lifeEventsSection = section(
	at.lifeEvents,
	'Che cosa sta succedendo nella tua vita? Trovi insieme i servizi che servono in quel momento.',
);

export const businessEventsSection = section(
	at.businessEvents,
	'Dall’apertura alla chiusura: i servizi per chi ha un’impresa o una professione.',
);

export const audiencesSection = section(
	at.audiences,
	'I servizi pensati per te, anche se non ne sai il nome.',
);

/** Returns the section Vivere la città, whose title contains the name of the body. */
export function life(body: Pick<Published<'body'>, 'shortName'>): Section {
	return { ...stepTo(at.life, { body }), lead: `Luoghi, eventi e itinerari di ${body.shortName}.` };
}

export const places = section(at.places, 'I luoghi della città: che cosa c’è, dove sono, come si entra.');

export const placesMap = section(at.placesMap, 'Tutti i luoghi su una mappa, con l’elenco accanto.');

export const events = section(at.events, 'Che cosa c’è da fare in città nei prossimi giorni.');

export const eventsMap = section(at.eventsMap, 'Dove sono gli eventi in programma, con l’elenco accanto.');

export const pastEvents = section(at.pastEvents, 'Gli eventi che si sono già svolti.');

export const freeEvents = section(at.freeEvents, 'Che cosa c’è da fare in città senza pagare.');

export const itineraries = section(at.itineraries, 'Percorsi per conoscere la città, tappa per tappa.');

export const topicsSection = section(at.topics, 'Servizi, notizie e uffici raccolti per argomento.');

export const questions = section(at.questions, 'Le risposte alle domande più comuni.');

export const alerts = section(at.alerts, 'Le allerte in corso e quelle concluse.');

export const search = stepTo(at.search);
export const index = stepTo(at.index);
export const siteMap = section(at.siteMap, 'Tutte le sezioni del sito in una pagina.');

export const officeSectionKeys = [
	'organi-di-governo',
	'aree-amministrative',
	'uffici',
	'enti-e-fondazioni',
] as const satisfies readonly OfficeSectionKey[];

export const peopleSectionKeys = [
	'politici',
	'personale-amministrativo',
] as const satisfies readonly PeopleSectionKey[];

export const newsSectionKeys = [
	'notizia',
	'comunicato',
	'avviso',
] as const satisfies readonly (keyof typeof newsSections)[];
