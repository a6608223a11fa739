import type { ContentType, Published } from '../documents.ts';
import type { Section } from './section.ts';

/** Where the documents of a type have their page on a kind of site. */
export interface PageAddress {
	readonly type: ContentType;
	/** Fields that decide the address, besides the slug. */
	readonly fields: readonly string[];
	/** Every section that can contain them. */
	readonly sections: readonly Section[];
	/** Whether a document is an anchor on the page of its section, and has no page of its own. */
	readonly isAnchor: boolean;
	/** The section of a document; undefined for one of another type. */
	sectionOf(document: { readonly type: ContentType }): Section | undefined;
}

interface PageAddressOf<T extends ContentType, F extends keyof Published<T>> extends PageAddress {
	readonly type: T;
	readonly fields: readonly (F & string)[];
}

/** All documents of a type are in one section. */
export function pagesIn<const T extends ContentType>(type: T, section: Section): PageAddressOf<T, never> {
	return {
		type,
		fields: [],
		sections: [section],
		isAnchor: false,
		sectionOf: (document) => (document.type === type ? section : undefined),
	};
}

/** All documents of a type are anchors on the page of one section. */
export function anchorsOn<const T extends ContentType>(
	type: T,
	section: Section,
): PageAddressOf<T, never> & { readonly isAnchor: true } {
	return { ...pagesIn(type, section), isAnchor: true };
}

interface Choice<T extends ContentType, F extends keyof Published<T>> {
	fields: readonly (F & string)[];
	sections: readonly Section[];
	choose: (document: Pick<Published<T>, F>) => Section;
}

/** The fields of a document decide which of several sections contains it. */
export function pagesAmong<const T extends ContentType, const F extends keyof Published<T>>(
	type: T,
	{ fields, sections, choose }: Choice<T, F>,
): PageAddressOf<T, F> {
	const isOfType = (document: { type: ContentType }): document is { type: T } & Pick<Published<T>, F> =>
		document.type === type;
	return {
		type,
		fields,
		sections,
		isAnchor: false,
		sectionOf: (document) => (isOfType(document) ? choose(document) : undefined),
	};
}
