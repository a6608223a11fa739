import type { Language } from '../languages.ts';
import type { DaySpanName } from '../recurrence/day-spans.ts';
import { accessFeatures } from '../types/access-facts.ts';
import { brandSections } from './brand.ts';
import { sectionPath } from './section.ts';

type Segments<Key extends string | number> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

/** What visitors narrow lists of places and of events by: the price, who comes along, the weather, accessibility in facts. */
export const visitChoices = ['free', 'children', 'rain', ...accessFeatures] as const;

export type VisitChoice = (typeof visitChoices)[number];

/** Minutes that a visit takes at most: half an hour, an hour, half a day. */
export const visitTimes = [30, 60, 240] as const;

export type VisitTime = (typeof visitTimes)[number];

const choiceSegments: Segments<VisitChoice> = {
	free: { it: 'gratis', en: 'free', de: 'kostenlos', fr: 'gratuit' },
	children: { it: 'con-bambini', en: 'with-children', de: 'mit-kindern', fr: 'avec-enfants' },
	rain: { it: 'quando-piove', en: 'when-it-rains', de: 'bei-regen', fr: 'quand-il-pleut' },
	'step-free-entrance': {
		it: 'ingresso-senza-gradini',
		en: 'step-free-entrance',
		de: 'eingang-ohne-stufen',
		fr: 'entree-sans-marches',
	},
	lift: { it: 'ascensore', en: 'lift', de: 'aufzug', fr: 'ascenseur' },
	'accessible-toilet': {
		it: 'bagno-accessibile',
		en: 'accessible-toilet',
		de: 'barrierefreies-wc',
		fr: 'toilettes-accessibles',
	},
	'reserved-parking': {
		it: 'parcheggio-riservato',
		en: 'reserved-parking',
		de: 'behindertenparkplatz',
		fr: 'stationnement-reserve',
	},
	'tactile-path': { it: 'percorso-tattile', en: 'tactile-path', de: 'tastweg', fr: 'parcours-tactile' },
	'sign-language': {
		it: 'lingua-dei-segni',
		en: 'sign-language',
		de: 'gebaerdensprache',
		fr: 'langue-des-signes',
	},
	'easy-read': { it: 'facile-da-leggere', en: 'easy-read', de: 'leichte-sprache', fr: 'facile-a-lire' },
};

const timeSegments: Segments<VisitTime> = {
	30: { it: 'mezz-ora', en: 'half-an-hour', de: 'halbe-stunde', fr: 'demi-heure' },
	60: { it: 'un-ora', en: 'an-hour', de: 'eine-stunde', fr: 'une-heure' },
	240: { it: 'mezza-giornata', en: 'half-a-day', de: 'halber-tag', fr: 'demi-journee' },
};

const spanSegments: Segments<DaySpanName> = {
	oggi: { it: 'oggi', en: 'today', de: 'heute', fr: 'aujourd-hui' },
	domani: { it: 'domani', en: 'tomorrow', de: 'morgen', fr: 'demain' },
	'fine-settimana': { it: 'fine-settimana', en: 'weekend', de: 'wochenende', fr: 'week-end' },
	settimana: { it: 'settimana', en: 'week', de: 'woche', fr: 'semaine' },
};

/**
 * The segments below which the lists of one kind are: a place called “Gratis” has its page at an address that would otherwise be
 * that of a list.
 */
const groups = {
	choice: { it: 'scelta', en: 'choice', de: 'auswahl', fr: 'choix' },
	time: { it: 'tempo', en: 'time', de: 'dauer', fr: 'duree' },
	area: { it: 'zona', en: 'area', de: 'viertel', fr: 'quartier' },
	when: { it: 'quando', en: 'when', de: 'wann', fr: 'quand' },
} as const satisfies Segments<string>;

type List = 'places' | 'events';

function rootOf(list: List, group: keyof typeof groups, language: Language): string {
	return `${sectionPath(brandSections[list], language)}${groups[group][language]}/`;
}

/** Returns the address below which the lists by area are. */
export const areaRoot = (language: Language) => rootOf('places', 'area', language);

/** Returns the address below which the lists of events by day and by month are. */
export const eventWhenRoot = (language: Language) => rootOf('events', 'when', language);

/** Returns the address of the list of the places, or of the events, that a choice leaves: `/luoghi/scelta/con-bambini/`. */
export const choicePath = (list: List, choice: VisitChoice, language: Language) =>
	`${rootOf(list, 'choice', language)}${choiceSegments[choice][language]}/`;

/** Returns the address of the list of the places that can be visited in a time: `/luoghi/tempo/un-ora/`. */
export const visitTimePath = (time: VisitTime, language: Language) =>
	`${rootOf('places', 'time', language)}${timeSegments[time][language]}/`;

/** Returns the address of the list of the places in an area: `/luoghi/zona/citta-vecchia/`. */
export const areaPath = (area: string, language: Language) => `${rootOf('places', 'area', language)}${area}/`;

/** Returns the address of the list of the events of today, of tomorrow and so on: `/eventi/quando/oggi/`. */
export const eventSpanPath = (span: DaySpanName, language: Language) =>
	`${rootOf('events', 'when', language)}${spanSegments[span][language]}/`;

/** Returns the address of the calendar of a month, or of the events of a day: `/eventi/quando/2026-12-05/`. */
export const eventPeriodPath = (period: string, language: Language) =>
	`${rootOf('events', 'when', language)}${period}/`;
