import type { Example } from '../../props.ts';
import type { Props } from './Breadcrumb.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a service',
		says: [
			'nav “Percorso di navigazione”',
			'link “Home” → /',
			'link “Servizi” → /servizi/',
			'link “Anagrafe e stato civile” → /servizi/anagrafe-e-stato-civile/',
			'“Cambio di residenza”',
		],
		props: {
			label: 'Percorso di navigazione',
			steps: [
				{ text: 'Home', href: '/' },
				{ text: 'Servizi', href: '/servizi/' },
				{ text: 'Anagrafe e stato civile', href: '/servizi/anagrafe-e-stato-civile/' },
				{ text: 'Cambio di residenza' },
			],
		},
	},
];
