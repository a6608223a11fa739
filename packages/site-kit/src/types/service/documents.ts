import type { DocumentTypeCode, Published, Reference } from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';

/** Types of documents that people fill in and hand in. */
const toFillIn: readonly DocumentTypeCode[] = ['modulistica', 'istanza'];

/**
 * Returns the documents of a service: those that it names, and those that name it. Forms to fill in come apart from the
 * others; the conditions of the service have a section of their own, and are in neither.
 */
export function serviceDocuments(
	{ view }: Pick<PageContext, 'view'>,
	{ id, documents, conditions }: Pick<Published<'service'>, 'id' | 'documents' | 'conditions'>,
): { forms: Reference<'document'>[]; others: Reference<'document'>[] } {
	const fields = ['type', 'id', 'documentTypes'] as const;
	const naming = view.list({
		type: 'document',
		select: fields,
		where: { services: { type: 'service', id } },
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	}).items;
	const shown = new Set(conditions.map((condition) => condition.id));
	const found = [...view.resolve(documents, fields), ...naming].filter((document) => {
		const isNew = !shown.has(document.id);
		shown.add(document.id);
		return isNew;
	});
	const isForm = ({ documentTypes }: (typeof found)[number]) =>
		documentTypes.some((type) => toFillIn.includes(type));
	return {
		forms: found.filter(isForm).map(({ id }) => ({ type: 'document', id })),
		others: found.filter((document) => !isForm(document)).map(({ id }) => ({ type: 'document', id })),
	};
}
