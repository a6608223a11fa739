import { recordCollection, typeField } from '../record-collection.ts';

/**
 * What people of the desk tell each other about a field of a document, and what visitors of its shared preview say. Written and read through `workflow/comments`, with the
 * rights on the document; resolved ones stay.
 */
export const comments = recordCollection({
	slug: 'comments',
	labels: { singular: 'Commento', plural: 'Commenti' },
	admin: { useAsTitle: 'text', hidden: true },
	fields: [
		{ name: 'at', label: 'Quando', type: 'date', required: true },
		{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true, index: true },
		typeField,
		{ name: 'documentId', label: 'Documento', type: 'text', required: true },
		{ name: 'path', label: 'Campo', type: 'text' },
		{ name: 'text', label: 'Commento', type: 'textarea', required: true, maxLength: 2000 },
		{ name: 'person', label: 'Chi', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text', required: true },
		{ name: 'isExternal', label: 'Da fuori della redazione', type: 'checkbox', defaultValue: false },
		{ name: 'resolvedAt', label: 'Risolto', type: 'date' },
		{ name: 'resolvedBy', label: 'Risolto da', type: 'text' },
	],
});
