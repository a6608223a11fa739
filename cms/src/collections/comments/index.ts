import { contentTypes } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import { administrators, nobody } from '../../access/rules.ts';
import { nounOf } from '../registry.ts';

/**
 * What people of the desk tell each other about a field of a document. Written and read through `workflow/comments`, with the
 * rights on the document; resolved ones stay.
 */
export const comments: CollectionConfig = {
	slug: 'comments',
	labels: { singular: 'Commento', plural: 'Commenti' },
	graphQL: false,
	admin: { group: 'Amministrazione', useAsTitle: 'text', hidden: true },
	defaultSort: '-at',
	disableDuplicate: true,
	lockDocuments: false,
	timestamps: false,
	access: { read: administrators, create: nobody, update: nobody, delete: nobody },
	fields: [
		{ name: 'at', label: 'Quando', type: 'date', required: true },
		{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true, index: true },
		{
			name: 'type',
			label: 'Tipo',
			type: 'select',
			required: true,
			options: contentTypes.map((value) => ({ value, label: nounOf(value).singular })),
		},
		{ name: 'documentId', label: 'Documento', type: 'text', required: true },
		{ name: 'path', label: 'Campo', type: 'text' },
		{ name: 'text', label: 'Commento', type: 'textarea', required: true, maxLength: 2000 },
		{ name: 'person', label: 'Chi', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text', required: true },
		{ name: 'resolvedAt', label: 'Risolto', type: 'date' },
		{ name: 'resolvedBy', label: 'Risolto da', type: 'text' },
	],
};
