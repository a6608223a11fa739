import { documentSchemas } from '../content-types.ts';
import type { ContentType, Published } from '../documents.ts';
import { inLanguage, type Language } from '../languages.ts';
import type { SiteKind } from '../types/site-kinds.ts';
import { areaPages } from './area.ts';
import { brandPages } from './brand.ts';
import type { PageAddress } from './page-address.ts';
import { portalPages } from './portal.ts';
import { type Section, sectionPath, sectionTrail } from './section.ts';

const tables = { portal: portalPages, brand: brandPages, area: areaPages } as const;

type Tables = typeof tables;

/** Types whose documents have a page of their own, or an anchor on another page, on at least one kind of site. */
export type PageType = { [K in SiteKind]: keyof Tables[K] }[SiteKind];

/** Types whose documents have a page of their own (not an anchor) on sites of kind `K`. */
export type PageTypeOn<K extends SiteKind> = {
	[T in keyof Tables[K]]: Tables[K][T] extends { readonly isAnchor: true } ? never : T;
}[keyof Tables[K]];

type FieldsOn<K extends SiteKind, T> = T extends keyof Tables[K]
	? Tables[K][T] extends { readonly fields: readonly (infer F)[] }
		? F
		: never
	: never;

type DecidingField<T> = { [K in SiteKind]: FieldsOn<K, T> }[SiteKind];

type NamingField = 'slug' | 'code';

type AddressField<T extends PageType> = keyof Published<T> & (NamingField | DecidingField<T>);

/** The fields from which the address of a document is built, for each type; any object with these fields will do. */
export type Addressed<T extends PageType = PageType> = {
	[K in T]: Pick<Published<K>, AddressField<K> | ('type' & keyof Published<K>)>;
}[T];

const byKind: Readonly<Record<SiteKind, Readonly<Partial<Record<ContentType, PageAddress>>>>> = tables;

const isPageType = (type: string): type is PageType =>
	Object.values(byKind).some((table) => Object.hasOwn(table, type));

/** All types that have pages on at least one kind of site. */
export const pageTypes: readonly PageType[] = [
	...new Set(Object.values(tables).flatMap((table) => Object.keys(table).filter(isPageType))),
];

/** Returns where documents of a type have their page on a kind of site; undefined where they have none. */
export function pageAddress(kind: SiteKind, type: ContentType): PageAddress | undefined {
	return byKind[kind][type];
}

/** Whether a site of this kind may own documents of a type: they have their page there, or have no page on any site. */
export function canOwn(kind: SiteKind, type: ContentType): boolean {
	return !isPageType(type) || pageAddress(kind, type) !== undefined;
}

/** Returns the fields that decide the address of documents of a type, the slug or code first. */
export function addressFields<T extends PageType>(type: T): readonly AddressField<T>[] {
	const deciding = Object.values(byKind).flatMap((table) => table[type]?.fields ?? []);
	const isField = (field: string): field is AddressField<T> & string =>
		Object.hasOwn(documentSchemas[type].shape, field);
	return [...new Set(['slug', 'code', ...deciding])].filter(isField);
}

/**
 * Returns the sections above a document on a site of this kind, the nearest last; sections without a page are left out.
 */
export function trailOf(kind: SiteKind, document: { readonly type: ContentType }): Section[] {
	const section = pageAddress(kind, document.type)?.sectionOf(document);
	return section ? sectionTrail(section) : [];
}

/**
 * Returns the canonical path of a document on a site of this kind, such as `/novita/notizie/nuovo-orario/`; undefined
 * where its type has no page there. It ends with `/`, except for an anchor: `/domande-frequenti/#orari`. It depends
 * only on the document, so a link to it is known before its page is rendered (C.SI.1.6, C.SI.1.7: addresses follow the
 * menu).
 */
export function pathOf(kind: SiteKind, document: Addressed, language: Language = 'it'): string | undefined {
	const address = pageAddress(kind, document.type);
	const section = address?.sectionOf(document);
	if (!address || !section) return undefined;
	const name = 'slug' in document ? inLanguage(document.slug, language).value : document.code;
	return `${sectionPath(section, language)}${address.isAnchor ? '#' : ''}${name}${address.isAnchor ? '' : '/'}`;
}
