import type { Example } from '../../props.ts';
import type { Props } from './SkipLinks.astro';

export const examples: Example<Props>[] = [
	{
		name: 'to content and footer',
		says: ['link “Vai ai contenuti” → #main', 'link “Vai al piè di pagina” → #footer'],
		props: {
			links: [
				{ text: 'Vai ai contenuti', href: '#main' },
				{ text: 'Vai al piè di pagina', href: '#footer' },
			],
		},
	},
];
