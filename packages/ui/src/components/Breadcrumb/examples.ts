import type { Example } from '../../props.ts';
import type { Props } from './Breadcrumb.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a service',
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
