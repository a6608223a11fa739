import { atField, recordCollection } from '../record-collection.ts';

/** Sign-in attempts with outcome and network address. Only the hooks of `users` write them; old ones are deleted. */
export const signIns = recordCollection({
	slug: 'sign-ins',
	labels: { singular: 'Accesso', plural: 'Registro degli accessi' },
	admin: {
		description: 'Ogni accesso e ogni tentativo, con l’indirizzo di rete da cui viene. Si può solo leggere.',
		useAsTitle: 'account',
		defaultColumns: ['at', 'account', 'outcome', 'address'],
	},
	indexes: [{ fields: ['account', 'address'] }],
	fields: [
		atField,
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
});
