import type { Example } from '../../props.ts';
import type { Props } from './SkipLinks.astro';

export const examples: Example<Props>[] = [
	{
		name: 'to content and footer',
		props: {
			links: [
				{ text: 'Vai ai contenuti', href: '#main' },
				{ text: 'Vai al piè di pagina', href: '#footer' },
			],
		},
	},
];
