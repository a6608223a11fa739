import {
	brandSections,
	type InEachLanguage,
	type Language,
	type Section as Address,
	sectionPath,
	sectionText,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';

/** A page that lists other pages: menus, breadcrumbs and lists take its name, address and lead from here. */
export interface Section extends Step {
	lead: string;
}

const sectionNames = [
	'places',
	'events',
	'pastEvents',
	'calendars',
	'itineraries',
	'stories',
	'eat',
	'stay',
	'alerts',
	'saved',
	'myTrip',
	'search',
	'index',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Sections that have no lead, or whose page says it itself. */
type PlainName = 'eat' | 'stay' | 'alerts' | 'saved' | 'myTrip' | 'search' | 'index';

type Sections = Readonly<Record<Exclude<SectionName, PlainName>, Section> & Record<PlainName, Step>>;

const leads = {
	places: {
		it: 'Che cosa vedere: come si arriva, quando è aperto, che cosa aspettarsi.',
		en: 'What to see: how to get there, when it opens, what to expect.',
		de: 'Was es zu sehen gibt: wie Sie hinkommen, wann geöffnet ist, was Sie erwartet.',
		fr: 'Que voir : comment y aller, quand c’est ouvert, à quoi s’attendre.',
	},
	events: {
		it: 'Feste, concerti, mostre e riti: che cosa succede in città nelle prossime settimane.',
		en: 'Feasts, concerts, exhibitions and rites: what is on in the coming weeks.',
		de: 'Feste, Konzerte, Ausstellungen und Bräuche: was in den nächsten Wochen los ist.',
		fr: 'Fêtes, concerts, expositions et rites : ce qui se passe dans les prochaines semaines.',
	},
	pastEvents: {
		it: 'Quello che è già successo, dal più recente.',
		en: 'What has already happened, the latest first.',
		de: 'Was schon war, das Neueste zuerst.',
		fr: 'Ce qui a déjà eu lieu, du plus récent au plus ancien.',
	},
	calendars: {
		it: 'Gli eventi nel calendario del tuo telefono: quelli nuovi, spostati o annullati cambiano da soli.',
		en: 'Events in the calendar of your phone: new, moved and cancelled ones change by themselves.',
		de: 'Veranstaltungen im Kalender Ihres Telefons: Neues, Verlegtes und Abgesagtes ändert sich von selbst.',
		fr: 'Les événements dans l’agenda de votre téléphone : nouveautés, changements et annulations y arrivent tout seuls.',
	},
	itineraries: {
		it: 'Percorsi da fare passo per passo, con tempi, distanze e soste.',
		en: 'Routes to follow step by step, with times, distances and stops.',
		de: 'Touren Schritt für Schritt, mit Zeiten, Entfernungen und Stationen.',
		fr: 'Des parcours à suivre pas à pas, avec temps, distances et étapes.',
	},
	stories: {
		it: 'La città raccontata da chi la vive: mestieri, feste, pietre e mare.',
		en: 'The city as told by those who live in it: trades, feasts, stones and sea.',
		de: 'Die Stadt, erzählt von denen, die in ihr leben: Handwerk, Feste, Steine und Meer.',
		fr: 'La ville racontée par ceux qui y vivent : métiers, fêtes, pierres et mer.',
	},
} as const satisfies Record<string, InEachLanguage<string>>;

/** Returns a section for menus and breadcrumbs. */
export function stepTo(section: Address, language: Language): Step {
	return {
		text: section.title ? sectionText(section.title, language) : '',
		href: sectionPath(section, language),
	};
}

function sectionsIn(language: Language): Sections {
	const listed = (name: keyof typeof leads): Section => ({
		...stepTo(brandSections[name], language),
		lead: leads[name][language],
	});
	return {
		places: listed('places'),
		events: listed('events'),
		pastEvents: listed('pastEvents'),
		calendars: listed('calendars'),
		itineraries: listed('itineraries'),
		stories: listed('stories'),
		eat: stepTo(brandSections.eat, language),
		stay: stepTo(brandSections.stay, language),
		alerts: stepTo(brandSections.alerts, language),
		saved: stepTo(brandSections.saved, language),
		myTrip: stepTo(brandSections.myTrip, language),
		search: stepTo(brandSections.search, language),
		index: stepTo(brandSections.index, language),
	};
}

const sections: InEachLanguage<Sections> = {
	it: sectionsIn('it'),
	en: sectionsIn('en'),
	de: sectionsIn('de'),
	fr: sectionsIn('fr'),
};

/** Returns the sections of the site in a language. */
export function sectionsOf({ language }: { readonly language: Language }): Sections {
	return sections[language];
}

/** Returns each section in one language paired with the same section in another. */
export function sectionPairs(from: Language, to: Language): { name: SectionName; from: Step; to: Step }[] {
	return sectionNames.map((name) => ({ name, from: sections[from][name], to: sections[to][name] }));
}

/** Returns the root of the pages of place types: `/luoghi/tipo/` or `/en/places/type/`. */
export function placeTypeRoot({ language }: { readonly language: Language }): string {
	return sectionPath(brandSections.placeTypes, language);
}
