import type { Example } from '../../props.ts';
import type { Props } from './ChoiceField.astro';

export const examples: Example<Props>[] = [
	{
		name: 'required, with a hint',
		says: [
			'“Come vuoi la risposta?”',
			'“(obbligatorio)”',
			'“Una sola.”',
			'radio “Per posta”',
			'radio “Per email”',
		],
		props: {
			id: 'risposta',
			name: 'risposta',
			label: 'Come vuoi la risposta?',
			hint: 'Una sola.',
			required: 'obbligatorio',
			options: [
				{ value: 'posta', text: 'Per posta' },
				{ value: 'email', text: 'Per email' },
			],
		},
	},
];
