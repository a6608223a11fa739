import type { Example } from '../../props.ts';
import type { Props } from './Field.astro';

export const examples: Example<Props>[] = [
	{
		name: 'text with hint',
		says: ['“Come sul documento”', 'text “Nome (obbligatorio)”'],
		props: {
			id: 'name',
			name: 'name',
			label: 'Nome',
			required: 'obbligatorio',
			hint: 'Come sul documento',
			autocomplete: 'given-name',
		},
	},
	{
		name: 'email with error',
		says: ['“Scrivi l’indirizzo intero, come nome@esempio.it”', 'email “Email”'],
		props: {
			id: 'email',
			name: 'email',
			kind: 'email',
			label: 'Email',
			value: 'maria',
			error: 'Scrivi l’indirizzo intero, come nome@esempio.it',
		},
	},
	{
		name: 'select',
		says: ['select “Ufficio”'],
		props: {
			id: 'office',
			name: 'office',
			kind: 'select',
			label: 'Ufficio',
			options: [
				{ value: 'a', text: 'Anagrafe' },
				{ value: 'b', text: 'Tributi' },
			],
		},
	},
	{
		name: 'textarea',
		says: ['textarea “Dettagli”'],
		props: { id: 'details', name: 'details', kind: 'textarea', label: 'Dettagli', maxLength: 600 },
	},
	{
		name: 'checkbox',
		says: ['checkbox “Ho letto l’informativa (obbligatorio)”'],
		props: {
			id: 'privacy',
			name: 'privacy',
			kind: 'checkbox',
			label: 'Ho letto l’informativa',
			required: 'obbligatorio',
		},
	},
];
