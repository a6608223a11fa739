import { brandSections, languageRoot, type Language } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { spoken, type Spoken } from './language.ts';

/** A page that gathers others: every menu, breadcrumb and list takes its name, address and lead from here. */
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

const path = (language: Spoken, ...segments: string[]) => `${languageRoot(language)}${segments.join('/')}/`;

const [italian, english] = [brandSections.it, brandSections.en];

const sections: Readonly<Record<Spoken, Sections>> = {
	it: {
		places: {
			text: 'Luoghi',
			href: path('it', italian.place),
			lead: 'Che cosa vedere: come si arriva, quando è aperto, che cosa aspettarsi.',
		},
		events: {
			text: 'Eventi',
			href: path('it', italian.event),
			lead: 'Feste, concerti, mostre e riti: che cosa succede in città nelle prossime settimane.',
		},
		pastEvents: {
			text: 'Eventi passati',
			href: path('it', italian.event, 'archivio'),
			lead: 'Quello che è già successo, dal più recente.',
		},
		itineraries: {
			text: 'Itinerari',
			href: path('it', italian.itinerary),
			lead: 'Percorsi da fare passo per passo, con tempi, distanze e soste.',
		},
		stories: {
			text: 'Storie',
			href: path('it', italian.news),
			lead: 'La città raccontata da chi la vive: mestieri, feste, pietre e mare.',
		},
		alerts: { text: 'Allerte', href: path('it', italian.alert) },
		search: { text: 'Ricerca', href: path('it', 'ricerca') },
		index: { text: 'Indice dalla A alla Z', href: path('it', 'indice') },
	},
	en: {
		places: {
			text: 'Places',
			href: path('en', english.place),
			lead: 'What to see: how to get there, when it opens, what to expect.',
		},
		events: {
			text: 'Events',
			href: path('en', english.event),
			lead: 'Feasts, concerts, exhibitions and rites: what is on in the coming weeks.',
		},
		pastEvents: {
			text: 'Past events',
			href: path('en', english.event, 'archive'),
			lead: 'What has already happened, the latest first.',
		},
		itineraries: {
			text: 'Itineraries',
			href: path('en', english.itinerary),
			lead: 'Routes to follow step by step, with times, distances and stops.',
		},
		stories: {
			text: 'Stories',
			href: path('en', english.news),
			lead: 'The city as told by those who live in it: trades, feasts, stones and sea.',
		},
		alerts: { text: 'Alerts', href: path('en', english.alert) },
		search: { text: 'Search', href: path('en', 'search') },
		index: { text: 'A to Z index', href: path('en', 'index') },
	},
};

/** The sections of the site in a language. */
export function sectionsOf({ language }: { readonly language: Language }): Sections {
	return sections[spoken(language)];
}

/** Each section in one language beside itself in another. */
export function sectionPairs(from: Spoken, to: Spoken): { name: SectionName; from: Step; to: Step }[] {
	return sectionNames.map((name) => ({ name, from: sections[from][name], to: sections[to][name] }));
}

/** `/luoghi/tipo/` or `/en/places/type/`: where the pages of the types of place stand. */
export function placeTypeRoot({ language }: { readonly language: Language }): string {
	return `${sections[spoken(language)].places.href}${spoken(language) === 'it' ? 'tipo' : 'type'}/`;
}
