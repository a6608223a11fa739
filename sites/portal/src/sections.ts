import {
	codesOf,
	officeSection,
	officeTypes,
	type DocumentTypeCode,
	type OfficeTypeCode,
	type Published,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';

/** A page of the site that gathers others: its title is also the label of menus and breadcrumbs (C.SI.1.6, C.SI.1.7). */
export interface Section extends Step {
	lead: string;
}

export const administration: Section = {
	text: 'Amministrazione',
	href: '/amministrazione/',
	lead: 'Chi decide, chi lavora, quali uffici e quali documenti: come è fatto il comune.',
};

export const officeSections = {
	'organi-di-governo': {
		text: 'Organi di governo',
		href: '/amministrazione/organi-di-governo/',
		lead: 'La giunta, il consiglio e le commissioni.',
	},
	'aree-amministrative': {
		text: 'Aree amministrative',
		href: '/amministrazione/aree-amministrative/',
		lead: 'Le aree in cui è divisa la struttura del comune.',
	},
	uffici: {
		text: 'Uffici',
		href: '/amministrazione/uffici/',
		lead: 'Gli uffici del comune, che cosa fanno e come raggiungerli.',
	},
	'enti-e-fondazioni': {
		text: 'Enti e fondazioni',
		href: '/amministrazione/enti-e-fondazioni/',
		lead: 'Biblioteche, musei, aziende ed enti che fanno capo al comune.',
	},
} as const satisfies Record<ReturnType<typeof officeSection>, Section>;

export type OfficeSectionKey = keyof typeof officeSections;

/** The types of office that a section lists. */
export function officeTypesOf(section: OfficeSectionKey): OfficeTypeCode[] {
	return codesOf(officeTypes).filter((type) => officeSection(type) === section);
}

export const peopleSections = {
	politici: {
		text: 'Politici',
		href: '/amministrazione/politici/',
		lead: 'Sindaco, assessori e consiglieri.',
	},
	'personale-amministrativo': {
		text: 'Personale amministrativo',
		href: '/amministrazione/personale-amministrativo/',
		lead: 'Dirigenti e funzionari del comune.',
	},
} as const satisfies Record<string, Section>;

export type PeopleSectionKey = keyof typeof peopleSections;

/** The types of role of those whom a section lists. */
export const roleTypesOf = {
	politici: ['politico'],
	'personale-amministrativo': ['amministrativo', 'altro'],
} as const satisfies Record<PeopleSectionKey, readonly Published<'person'>['roleType'][]>;

export const documents: Section = {
	text: 'Documenti e dati',
	href: '/amministrazione/documenti-e-dati/',
	lead: 'Atti, moduli, regolamenti e dati aperti del comune.',
};

/** Address of the list of the documents of a type. */
export function documentTypePath(type: DocumentTypeCode): string {
	return `${documents.href}${type}/`;
}

export const news: Section = {
	text: 'Novità',
	href: '/novita/',
	lead: 'Le notizie, i comunicati e gli avvisi del comune.',
};

export const newsSections = {
	notizia: { text: 'Notizie', href: '/novita/notizie/', lead: 'Che cosa succede in città e in comune.' },
	comunicato: { text: 'Comunicati', href: '/novita/comunicati/', lead: 'I comunicati stampa del comune.' },
	avviso: {
		text: 'Avvisi',
		href: '/novita/avvisi/',
		lead: 'Scadenze, chiusure e altre cose da sapere per tempo.',
	},
} as const satisfies Record<Published<'news'>['newsType'], Section>;

export const services: Section = {
	text: 'Servizi',
	href: '/servizi/',
	lead: 'Tutti i servizi che il comune offre ai cittadini e alle imprese.',
};

/** The section of the life of the city: its name is that of the city. */
export function life({ shortName }: Pick<Published<'body'>, 'shortName'>): Section {
	return {
		text: `Vivere ${shortName}`,
		href: '/vivere-il-comune/',
		lead: `Luoghi, eventi e itinerari di ${shortName}.`,
	};
}

export const places: Section = {
	text: 'Luoghi',
	href: '/vivere-il-comune/luoghi/',
	lead: 'I luoghi della città: che cosa c’è, dove sono, come si entra.',
};

export const events: Section = {
	text: 'Eventi',
	href: '/vivere-il-comune/eventi/',
	lead: 'Che cosa c’è da fare in città nei prossimi giorni.',
};

export const pastEvents: Section = {
	text: 'Eventi passati',
	href: '/vivere-il-comune/eventi/archivio/',
	lead: 'Gli eventi che si sono già svolti.',
};

export const itineraries: Section = {
	text: 'Itinerari',
	href: '/vivere-il-comune/itinerari/',
	lead: 'Percorsi per conoscere la città, tappa per tappa.',
};

export const topicsSection: Section = {
	text: 'Argomenti',
	href: '/argomenti/',
	lead: 'Servizi, notizie e uffici raccolti per argomento.',
};

export const questions: Section = {
	text: 'Domande frequenti',
	href: '/domande-frequenti/',
	lead: 'Le risposte alle domande più comuni.',
};

export const alerts: Section = {
	text: 'Allerte',
	href: '/allerte/',
	lead: 'Le allerte in corso e quelle concluse.',
};

export const search = '/ricerca/';
export const index = '/indice/';
export const siteMap: Section = {
	text: 'Mappa del sito',
	href: '/mappa-del-sito/',
	lead: 'Tutte le sezioni del sito in una pagina.',
};

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
