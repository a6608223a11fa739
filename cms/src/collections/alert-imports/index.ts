import { recordCollection } from '../record-collection.ts';

/**
 * Messages of others that have filled drafts of alerts, and those that they replace: so that none is imported twice, nor an
 * old one after a new one. Only the import writes them.
 */
export const alertImports = recordCollection({
	slug: 'alert-imports',
	labels: { singular: 'Messaggio importato', plural: 'Registro dei messaggi importati' },
	admin: {
		description: 'I messaggi CAP e i bollettini che hanno riempito bozze di allerte. Si può solo leggere.',
		useAsTitle: 'key',
		defaultColumns: ['key', 'site', 'sent', 'alert'],
	},
	defaultSort: '-sent',
	indexes: [{ fields: ['site', 'key'], unique: true }],
	fields: [
		{ name: 'site', label: 'Identificativo del sito', type: 'text', required: true },
		{ name: 'key', label: 'Messaggio', type: 'text', required: true },
		{
			name: 'sent',
			label: 'Emesso',
			type: 'date',
			required: true,
			index: true,
			admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
		},
		{ name: 'alert', label: 'Identificativo dell’allerta', type: 'text' },
	],
});
