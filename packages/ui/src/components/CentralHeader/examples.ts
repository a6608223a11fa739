import type { Example } from '../../props.ts';
import type { CentralHeaderProps } from './props.ts';

export const examples: Example<CentralHeaderProps>[] = [
	{
		name: 'name, tagline, socials and search',
		says: [
			'link “Comune di Borgomarina La città dei due mari” → /',
			'“Seguici su”',
			'list “Seguici su”',
			'link “Facebook” → https://example.org/facebook',
			'link “YouTube” → https://example.org/youtube',
			'link “Cerca” → /ricerca/',
		],
		props: {
			name: 'Comune di Borgomarina',
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
	{
		name: 'name only',
		says: ['link “Protezione Civile” → /'],
		props: { name: 'Protezione Civile', home: '/' },
	},
];
