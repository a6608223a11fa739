import type { CollectionConfig } from 'payload';
import { administrators, nobody } from '../../access/rules.ts';

/**
 * Messages of others that have filled drafts of alerts, and those that they replace: so that none is imported twice, nor an
 * old one after a new one. Only the import writes them.
 */
export const alertImports: CollectionConfig = {
	slug: 'alert-imports',
	labels: { singular: 'Messaggio importato', plural: 'Registro dei messaggi importati' },
	graphQL: false,
	admin: {
		group: 'Amministrazione',
		description: 'I messaggi CAP e i bollettini che hanno riempito bozze di allerte. Si può solo leggere.',
		useAsTitle: 'key',
		defaultColumns: ['key', 'site', 'sent', 'alert'],
		hidden: ({ user }) => user?.['isAdministrator'] !== true,
	},
	defaultSort: '-sent',
	disableDuplicate: true,
	lockDocuments: false,
	timestamps: false,
	access: { read: administrators, create: nobody, update: nobody, delete: nobody },
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
};
