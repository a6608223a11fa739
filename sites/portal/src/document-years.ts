import { type DocumentTypeCode, romeDay } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { documentCardFields } from '@portolano/site-kit/cards.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { DocumentKind } from './document-kinds.ts';
import { administration, documents } from './sections.ts';
import { documentTypeStep } from './trail.ts';

/** A list of documents that is narrowed by the year in which they were published. */
export interface DatedList {
	readonly step: Step;
	/** The pages above its list. */
	readonly above: readonly Step[];
	readonly where: DocumentKind['where'] | { readonly documentTypes: DocumentTypeCode };
}

/** What a year looks like in an address. */
export const yearPattern = /^\d{4}$/;

/** Returns the list of the documents of a type. */
export const datedListOf = (type: DocumentTypeCode): DatedList => ({
	step: documentTypeStep(type),
	above: [administration, documents],
	where: { documentTypes: type },
});

/** Returns the addresses of the lists by year; they have a segment of their own, because a document may be called “2026”. */
export const yearsPattern = ({ step }: Pick<DatedList, 'step'>) => `${step.href}anno/:term/` as const;

/** Returns the address of the list of a year. */
export const yearPath = (list: Pick<DatedList, 'step'>, year: string) =>
	yearsPattern(list).replace(':term', year);

/** Returns the query for the documents of a year, in force or over, the latest first. */
export function documentsOfYear({ where }: Pick<DatedList, 'where'>, year: string) {
	return {
		type: 'document',
		select: documentCardFields,
		where: { ...where, publishedAt: { within: year } },
		order: { by: 'publishedAt', direction: 'descending' },
	} as const;
}

/** Returns the years of a list, the last first; none where all of it is of one. */
export function yearsOf(view: StoreView, { where }: Pick<DatedList, 'where'>): string[] {
	const { items } = view.list({
		type: 'document',
		select: ['publishedAt'],
		where,
		order: { by: 'publishedAt', direction: 'descending' },
	});
	const years = [...new Set(items.map(({ publishedAt }) => romeDay(publishedAt).slice(0, 4)))];
	return years.length > 1 ? years : [];
}
