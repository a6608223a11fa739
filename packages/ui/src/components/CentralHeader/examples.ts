import type { Example } from '../../props.ts';
import type { Props } from './CentralHeader.astro';

export const examples: Example<Props>[] = [
	{
		name: 'name, tagline, socials and search',
		props: {
			name: 'Comune di Taranto',
			home: '/',
			tagline: 'La città dei due mari',
			search: { text: 'Cerca', href: '/ricerca/' },
			socials: {
				label: 'Seguici su',
				links: [
					{ text: 'Facebook', href: 'https://example.org/facebook', icon: 'facebook' },
					{ text: 'YouTube', href: 'https://example.org/youtube', icon: 'youtube' },
				],
			},
		},
	},
	{ name: 'name only', props: { name: 'Protezione Civile', home: '/' } },
];
