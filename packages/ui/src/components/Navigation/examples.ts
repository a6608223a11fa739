import type { Example } from '../../props.ts';
import type { Props } from './Navigation.astro';

export const examples: Example<Props>[] = [
	{
		name: 'main and secondary menu',
		props: {
			label: 'Principale',
			openText: 'Menu',
			items: [
				{ text: 'Amministrazione', href: '/amministrazione/', attributes: { 'data-element': 'management' } },
				{ text: 'Novità', href: '/novita/', attributes: { 'data-element': 'news' } },
				{
					text: 'Servizi',
					href: '/servizi/',
					current: 'section',
					attributes: { 'data-element': 'all-services' },
				},
				{ text: 'Vivere Taranto', href: '/vivere-il-comune/', attributes: { 'data-element': 'live' } },
			],
			secondary: {
				label: 'Secondaria',
				items: [
					{ text: 'Mobilità', href: '/argomenti/mobilita/' },
					{ text: 'Ambiente', href: '/argomenti/ambiente/' },
					{
						text: 'Tutti gli argomenti',
						href: '/argomenti/',
						attributes: { 'data-element': 'all-topics' },
					},
				],
			},
		},
	},
];
