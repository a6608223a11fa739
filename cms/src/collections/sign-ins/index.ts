import type { CollectionConfig } from 'payload';
import { administrators, nobody } from '../../access/rules.ts';

/** Sign-in attempts with outcome and network address. Only the hooks of `users` write them; old ones are deleted. */
export const signIns: CollectionConfig = {
	slug: 'sign-ins',
	labels: { singular: 'Accesso', plural: 'Registro degli accessi' },
	graphQL: false,
	admin: {
		group: 'Amministrazione',
		description: 'Ogni accesso e ogni tentativo, con l’indirizzo di rete da cui viene. Si può solo leggere.',
		useAsTitle: 'account',
		defaultColumns: ['at', 'account', 'outcome', 'address'],
		hidden: ({ user }) => user?.['isAdministrator'] !== true,
	},
	defaultSort: '-at',
	disableDuplicate: true,
	lockDocuments: false,
	timestamps: false,
	access: { read: administrators, create: nobody, update: nobody, delete: nobody },
	indexes: [{ fields: ['account', 'address'] }],
	fields: [
		{
			name: 'at',
			label: 'Quando',
			type: 'date',
			required: true,
			index: true,
			admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
		},
		{ name: 'account', label: 'Account', type: 'text', required: true },
		{
			name: 'outcome',
			label: 'Esito',
			type: 'select',
			required: true,
			options: [
				{ value: 'entered', label: 'Entrato' },
				{ value: 'refused', label: 'Rifiutato: nome o password sbagliati' },
				{ value: 'delayed', label: 'Rimandato: troppi tentativi' },
			],
		},
		{ name: 'address', label: 'Indirizzo di rete', type: 'text', required: true },
	],
};
