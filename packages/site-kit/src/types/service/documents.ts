import type { DocumentTypeCode, Published, Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../../links/link-fields.ts';
import { saidInItsLanguage } from '../../links/link-language.ts';
import { titledLinks } from '../../links/titled-links.ts';
import type { PageContext } from '../../page-context.ts';
import { formWords } from '../document/form/words.ts';

/** Types of documents that people fill in and hand in. */
const formTypes: readonly DocumentTypeCode[] = ['modulistica', 'istanza'];

/**
 * Returns the documents of a service: those that it names, and those that name it. Forms come apart from the
 * others, with links to those that are filled in on their page; the conditions of the service have a section of their own, and are in neither.
 */
export function serviceDocuments(
	context: PageContext,
	{ id, documents, conditions }: Pick<Published<'service'>, 'id' | 'documents' | 'conditions'>,
): { forms: Reference<'document'>[]; toFillIn: Link[]; others: Reference<'document'>[] } {
	const { view } = context;
	const fields = ['type', 'id', ...linkFields('document'), 'title', 'form'] as const;
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
		documentTypes.some((type) => formTypes.includes(type));
	const forms = found.filter(isForm);
	return {
		forms: forms.map(({ id }) => ({ type: 'document', id })),
		toFillIn: fillInLinks(
			context,
			forms.filter(({ form }) => form !== undefined),
		),
		others: found.filter((document) => !isForm(document)).map(({ id }) => ({ type: 'document', id })),
	};
}

function fillInLinks(context: PageContext, documents: Parameters<typeof titledLinks>[1]): Link[] {
	const { fillIn } = formWords(context);
	return titledLinks(context, documents).map((link) =>
		saidInItsLanguage(context, {
			text: fillIn.replace('{title}', link.text),
			href: `${link.href}#compila`,
		}),
	);
}
