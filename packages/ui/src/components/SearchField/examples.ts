import type { Example } from '../../props.ts';
import type { Props } from './SearchField.astro';

export const examples: Example<Props>[] = [
	{
		name: 'with hint',
		says: [
			'search',
			'search “Cerca una parola chiave”',
			'button “Cerca”',
			'“Per esempio: carta d’identità, asilo nido, TARI.”',
		],
		props: {
			action: '/ricerca/',
			label: 'Cerca una parola chiave',
			button: 'Cerca',
			hint: 'Per esempio: carta d’identità, asilo nido, TARI.',
			hidden: { tipo: 'servizi' },
		},
	},
];
