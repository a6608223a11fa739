import {
	brandSections,
	type Language,
	type Section as Address,
	sectionPath,
	sectionText,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { spoken, type Spoken } from './language.ts';

/** A page that lists other pages: menus, breadcrumbs and lists take its name, address and lead from here. */
export interface Section extends Step {
	lead: string;
}

const sectionNames = [
	'places',
	'events',
	'pastEvents',
	'itineraries',
	'stories',
	'alerts',
	'search',
	'index',
] as const;

export type SectionName = (typeof sectionNames)[number];

type Sections = Readonly<
	Record<Exclude<SectionName, 'alerts' | 'search' | 'index'>, Section> &
		Record<'alerts' | 'search' | 'index', Step>
>;

const leads = {
	places: {
		it: 'Che cosa vedere: come si arriva, quando è aperto, che cosa aspettarsi.',
		en: 'What to see: how to get there, when it opens, what to expect.',
	},
	events: {
		it: 'Feste, concerti, mostre e riti: che cosa succede in città nelle prossime settimane.',
		en: 'Feasts, concerts, exhibitions and rites: what is on in the coming weeks.',
	},
	pastEvents: {
		it: 'Quello che è già successo, dal più recente.',
		en: 'What has already happened, the latest first.',
	},
	itineraries: {
		it: 'Percorsi da fare passo per passo, con tempi, distanze e soste.',
		en: 'Routes to follow step by step, with times, distances and stops.',
	},
	stories: {
		it: 'La città raccontata da chi la vive: mestieri, feste, pietre e mare.',
		en: 'The city as told by those who live in it: trades, feasts, stones and sea.',
	},
} as const;

/** Returns a section for menus and breadcrumbs. */
export function stepTo(section: Address, language: Spoken): Step {
	return {
		text: section.title ? sectionText(section.title, language) : '',
		href: sectionPath(section, language),
	};
}

function sectionsIn(language: Spoken): Sections {
	const listed = (name: keyof typeof leads): Section => ({
		...stepTo(brandSections[name], language),
		lead: leads[name][language],
	});
	return {
		places: listed('places'),
		events: listed('events'),
		pastEvents: listed('pastEvents'),
		itineraries: listed('itineraries'),
		stories: listed('stories'),
		alerts: stepTo(brandSections.alerts, language),
		search: stepTo(brandSections.search, language),
		index: stepTo(brandSections.index, language),
	};
}

const sections: Readonly<Record<Spoken, Sections>> = { it: sectionsIn('it'), en: sectionsIn('en') };

/** Returns the sections of the site in a language. */
export function sectionsOf({ language }: { readonly language: Language }): Sections {
	return sections[spoken(language)];
}

/** Returns each section in one language paired with the same section in another. */
export function sectionPairs(from: Spoken, to: Spoken): { name: SectionName; from: Step; to: Step }[] {
	return sectionNames.map((name) => ({ name, from: sections[from][name], to: sections[to][name] }));
}

/** Returns the root of the pages of place types: `/luoghi/tipo/` or `/en/places/type/`. */
export function placeTypeRoot({ language }: { readonly language: Language }): string {
	return sectionPath(brandSections.placeTypes, spoken(language));
}
