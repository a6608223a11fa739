import { inLanguage, type Language } from './languages.ts';
import type { Published } from './document-schemas.ts';
import type { ContentType } from './content-types.ts';
import type { SiteKind } from './types/site.ts';
import { officeTypes } from './vocabularies/office-types.ts';
import { lineageOf } from './vocabulary.ts';

/** Types whose documents have a page of their own on the site that owns them. */
export const pageTypes = [
	'page',
	'news',
	'event',
	'service',
	'office',
	'person',
	'place',
	'itinerary',
	'topic',
	'document',
	'dataset',
	'question',
	'alert',
] as const satisfies readonly ContentType[];

export type PageType = (typeof pageTypes)[number];

/** What an address is made of, type by type; anything that has these fields will do. */
export type Addressed = {
	page: Pick<Published<'page'>, 'type' | 'slug'>;
	news: Pick<Published<'news'>, 'type' | 'slug' | 'newsType'>;
	event: Pick<Published<'event'>, 'type' | 'slug'>;
	service: Pick<Published<'service'>, 'type' | 'slug' | 'categories'>;
	office: Pick<Published<'office'>, 'type' | 'slug' | 'officeType'>;
	person: Pick<Published<'person'>, 'type' | 'slug' | 'roleType'>;
	place: Pick<Published<'place'>, 'type' | 'slug'>;
	itinerary: Pick<Published<'itinerary'>, 'type' | 'slug'>;
	topic: Pick<Published<'topic'>, 'type' | 'code'>;
	document: Pick<Published<'document'>, 'type' | 'slug' | 'documentTypes'>;
	dataset: Pick<Published<'dataset'>, 'type' | 'slug'>;
	question: Pick<Published<'question'>, 'type' | 'slug'>;
	alert: Pick<Published<'alert'>, 'type' | 'slug'>;
}[PageType];

/** Sections of the portal by type of news (C.SI.1.7). */
export const newsSections = { notizia: 'notizie', comunicato: 'comunicati', avviso: 'avvisi' } as const;

/** Sections of the portal by type of role (C.SI.1.7). */
export const peopleSections = {
	politico: 'politici',
	amministrativo: 'personale-amministrativo',
	altro: 'personale-amministrativo',
} as const;

/** The section of Amministrazione that lists offices of this type (C.SI.1.7). */
export function officeSection(type: Published<'office'>['officeType']) {
	if (type === 'area') return 'aree-amministrative';
	const [root] = lineageOf(officeTypes, type);
	if (root === 'struttura-politica') return 'organi-di-governo';
	return root === 'altra-struttura' ? 'enti-e-fondazioni' : 'uffici';
}

/** First segments on the brand site, which alone speaks more languages. */
export const brandSections = {
	it: { place: 'luoghi', event: 'eventi', itinerary: 'itinerari', news: 'storie', alert: 'allerte' },
	en: { place: 'places', event: 'events', itinerary: 'itineraries', news: 'stories', alert: 'alerts' },
} as const;

function brandSection(type: keyof (typeof brandSections)['it'], language: Language) {
	return brandSections[language === 'it' ? 'it' : 'en'][type];
}

function segmentsOn(kind: SiteKind, document: Addressed, language: Language): string[] {
	if (document.type === 'topic') return ['argomenti', document.code];
	const slug = inLanguage(document.slug, language).value;
	if (document.type === 'page') return [slug];
	if (document.type === 'question') return [kind === 'area' ? 'domande' : 'domande-frequenti', `#${slug}`];
	if (document.type === 'alert')
		return [kind === 'brand' ? brandSection('alert', language) : 'allerte', slug];
	if (kind === 'brand') return brandSegments(document, language, slug);
	return kind === 'area' ? areaSegments(document, slug) : portalSegments(document, slug);
}

type Sectioned = Exclude<Addressed, { type: 'topic' | 'page' | 'question' | 'alert' }>;

function brandSegments(document: Sectioned, language: Language, slug: string): string[] {
	switch (document.type) {
		case 'place':
		case 'event':
		case 'itinerary':
		case 'news':
			return [brandSection(document.type, language), slug];
		case 'document':
			return language === 'it' ? portalSegments(document, slug) : ['documents', slug];
		default:
			return portalSegments(document, slug);
	}
}

const areaSections = {
	news: 'novita',
	event: 'eventi',
	service: 'servizi',
	office: 'uffici',
	person: 'persone',
	place: 'luoghi',
	itinerary: 'itinerari',
	document: 'documenti',
	dataset: 'dataset',
} as const satisfies Record<Sectioned['type'], string>;

function areaSegments(document: Sectioned, slug: string): string[] {
	return [areaSections[document.type], slug];
}

function portalSegments(document: Sectioned, slug: string): string[] {
	switch (document.type) {
		case 'news':
			return ['novita', newsSections[document.newsType], slug];
		case 'event':
			return ['vivere-il-comune', 'eventi', slug];
		case 'place':
			return ['vivere-il-comune', 'luoghi', slug];
		case 'itinerary':
			return ['vivere-il-comune', 'itinerari', slug];
		case 'service':
			return ['servizi', ...document.categories.slice(0, 1), slug];
		case 'office':
			return ['amministrazione', officeSection(document.officeType), slug];
		case 'person':
			return ['amministrazione', peopleSections[document.roleType], slug];
		case 'document':
			return ['amministrazione', 'documenti-e-dati', ...document.documentTypes.slice(0, 1), slug];
		case 'dataset':
			return ['amministrazione', 'documenti-e-dati', 'dataset', slug];
	}
}

/** `/` or `/en/`: where the pages of a language begin on a site whose first language is Italian. */
export function languageRoot(language: Language): string {
	return language === 'it' ? '/' : `/${language}/`;
}

/**
 * The canonical path of a document on a site of this kind, such as `/novita/notizie/nuovo-orario/`. It ends with `/`,
 * except for a question, which is an anchor on a page. It depends on the document alone, so a link to it is known
 * before its page is rendered (C.SI.1.6, C.SI.1.7: addresses follow the menu).
 */
export function pathOf(kind: SiteKind, document: Addressed, language: Language = 'it'): string {
	const segments = segmentsOn(kind, document, language);
	const anchor = segments.at(-1)?.startsWith('#') ? segments.pop() : undefined;
	return `${languageRoot(language)}${segments.join('/')}/${anchor ?? ''}`;
}

/** Where a stored file stands on every site: the hash makes the address immutable. */
export function filePath({ sha256, name }: { sha256: string; name: string }): string {
	return `/file/${sha256.slice(0, 16)}/${name}`;
}
