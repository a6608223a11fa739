import { atField, recordCollection, typeField } from '../record-collection.ts';

/**
 * Links with which people without an account look at the draft of one document. Written and read through `shared-previews/`,
 * with the rights on the document. A link holds no secret: its address carries a signature made with the secret of the
 * installation, so who has the database alone has no link.
 */
export const sharedPreviews = recordCollection({
	slug: 'shared-previews',
	labels: { singular: 'Anteprima condivisa', plural: 'Anteprime condivise' },
	admin: {
		description:
			'I collegamenti con cui persone senza account guardano una bozza. Si fanno e si revocano dal contenuto; qui si può solo leggere.',
		useAsTitle: 'title',
		defaultColumns: ['at', 'title', 'person', 'until', 'revokedAt', 'note'],
	},
	fields: [
		atField,
		// The part of its address that names it.
		{ name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
		{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true, index: true },
		typeField,
		{ name: 'documentId', label: 'Documento', type: 'text', required: true },
		{ name: 'title', label: 'Titolo', type: 'text' },
		{ name: 'site', label: 'Sito', type: 'text' },
		{ name: 'person', label: 'Chi l’ha condivisa', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text', required: true },
		{ name: 'note', label: 'Nota', type: 'text' },
		{ name: 'until', label: 'Fino a', type: 'date', required: true },
		{ name: 'mayComment', label: 'Si può commentare', type: 'checkbox', defaultValue: false },
		{ name: 'revokedAt', label: 'Revocata', type: 'date' },
		{ name: 'revokedBy', label: 'Revocata da', type: 'text' },
	],
});
