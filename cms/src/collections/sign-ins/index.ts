import { atField, recordCollection } from '../record-collection.ts';
import { outcomes, ways } from './outcomes.ts';

/** Sign-in attempts with outcome and network address. Only the hooks of `users` write them; old ones are deleted. */
export const signIns = recordCollection({
	slug: 'sign-ins',
	labels: { singular: 'Accesso', plural: 'Registro degli accessi' },
	admin: {
		description: 'Ogni accesso e ogni tentativo, con l’indirizzo di rete da cui viene. Si può solo leggere.',
		useAsTitle: 'account',
		defaultColumns: ['at', 'account', 'outcome', 'way', 'address', 'browser', 'by'],
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
			options: [...outcomes],
		},
		{ name: 'way', label: 'Come', type: 'select', options: [...ways] },
		{ name: 'address', label: 'Indirizzo di rete', type: 'text', required: true },
		{ name: 'browser', label: 'Browser e sistema', type: 'text' },
		{
			name: 'by',
			label: 'Chi',
			type: 'text',
			admin: { description: 'Chi l’ha fatto, quando non è stata la persona stessa.' },
		},
		// Of the session that began: so that the list of sessions can say where.
		{ name: 'session', type: 'text', hidden: true, index: true },
	],
});
