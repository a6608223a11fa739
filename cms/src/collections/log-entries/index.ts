import { recordCollection, typeField } from '../record-collection.ts';

/**
 * The publication log. The CMS itself appends the rows. Their entries never change; columns beside them do: which row is
 * the current one of its document (`isCurrent`), which links it had to leave out (`omitted`), and what became of a
 * scheduled one (`schedule`, `cancelReason`, `record`).
 */
export const logEntries = recordCollection({
	slug: 'log-entries',
	labels: { singular: 'Pubblicazione', plural: 'Registro delle pubblicazioni' },
	admin: {
		description: 'Ogni pubblicazione e ogni ritiro, in ordine. Si può solo leggere.',
		useAsTitle: 'subject',
		defaultColumns: ['seq', 'at', 'action', 'type', 'subject'],
	},
	defaultSort: '-seq',
	indexes: [{ fields: ['subject', 'isCurrent'] }],
	fields: [
		{ name: 'seq', label: 'Numero', type: 'number', required: true, unique: true, index: true },
		{
			name: 'at',
			label: 'Quando',
			type: 'date',
			required: true,
			admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
		},
		{
			name: 'action',
			label: 'Azione',
			type: 'select',
			required: true,
			options: [
				{ value: 'publish', label: 'Pubblicazione' },
				{ value: 'withdraw', label: 'Ritiro' },
				{ value: 'cancel', label: 'Annullamento' },
			],
		},
		typeField,
		{ name: 'documentId', label: 'Documento', type: 'text', required: true, index: true },
		{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true, index: true },
		{ name: 'document', label: 'Ciò che è pubblicato', type: 'json' },
		{ name: 'withdrawal', label: 'Motivo del ritiro e contenuto che lo sostituisce', type: 'json' },
		{
			name: 'isCurrent',
			label: 'È l’attuale del documento',
			type: 'checkbox',
			required: true,
			defaultValue: true,
		},
		{ name: 'mentions', label: 'Collegamenti', type: 'text', hasMany: true, index: true },
		{ name: 'effectiveAt', label: 'Ha effetto', type: 'date' },
		{
			name: 'schedule',
			label: 'Programmazione',
			type: 'select',
			index: true,
			options: [
				{ value: 'waiting', label: 'In attesa' },
				{ value: 'done', label: 'Avvenuta' },
				{ value: 'cancelled', label: 'Annullata' },
			],
		},
		{ name: 'groupId', label: 'Gruppo', type: 'text', index: true },
		{ name: 'groupSize', label: 'Voci del gruppo', type: 'number' },
		{ name: 'cancels', label: 'Annulla il numero', type: 'number' },
		{ name: 'cancelReason', label: 'Perché è annullata', type: 'text' },
		{ name: 'scheduledBy', label: 'Programmata da', type: 'text', index: true },
		{ name: 'record', label: 'Ciò che la redazione ha programmato', type: 'json' },
		{ name: 'omitted', label: 'Collegamenti in attesa', type: 'text', hasMany: true, index: true },
	],
});
