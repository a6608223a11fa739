import { brandSections, languageRoot, type Language } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { spoken, type Spoken } from './language.ts';

/** A page that gathers others: every menu, breadcrumb and list takes its name, address and lead from here. */
export interface Section extends Step {
	lead: string;
}

export type SectionName =
	| 'places'
	| 'events'
	| 'pastEvents'
	| 'itineraries'
	| 'stories'
	| 'alerts'
	| 'search'
	| 'index';

const path = (language: Spoken, ...segments: string[]) => `${languageRoot(language)}${segments.join('/')}/`;

const [italian, english] = [brandSections.it, brandSections.en];

const sections: Readonly<Record<Spoken, Readonly<Record<SectionName, Section>>>> = {
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
		alerts: { text: 'Allerte', href: path('it', 'allerte'), lead: 'Gli avvisi di sicurezza in corso.' },
		search: { text: 'Ricerca', href: path('it', 'ricerca'), lead: 'Cerca un luogo, un evento, una storia.' },
		index: { text: 'Indice dalla A alla Z', href: path('it', 'indice'), lead: 'Tutto il sito in ordine alfabetico.' },
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
		// The pages of alerts stand under this path in every language.
		alerts: { text: 'Alerts', href: path('en', 'allerte'), lead: 'Safety notices in force.' },
		search: { text: 'Search', href: path('en', 'search'), lead: 'Look for a place, an event, a story.' },
		index: { text: 'A to Z index', href: path('en', 'index'), lead: 'The whole site in alphabetical order.' },
	},
};

/** The sections of the site in a language. */
export function sectionsOf({ language }: { readonly language: Language }): Readonly<Record<SectionName, Section>> {
	return sections[spoken(language)];
}

/** The sections of one language with those of another, each beside its own. */
export function sectionPairs(from: Spoken, to: Spoken): { name: string; from: Section; to: Section }[] {
	const twins = sections[to];
	return Object.entries(sections[from]).flatMap(([name, section]) => {
		const twin = Object.entries(twins).find(([other]) => other === name)?.[1];
		return twin ? [{ name, from: section, to: twin }] : [];
	});
}

/** `/luoghi/tipo/` or `/en/places/type/`: where the pages of the types of place stand. */
export function placeTypeRoot({ language }: { readonly language: Language }): string {
	return `${sections[spoken(language)].places.href}${spoken(language) === 'it' ? 'tipo' : 'type'}/`;
}
