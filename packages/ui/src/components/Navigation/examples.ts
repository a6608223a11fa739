import type { Example } from '../../props.ts';
import type { NavigationProps } from './props.ts';

export const examples: Example<NavigationProps>[] = [
	{
		name: 'main and secondary menu',
		says: [
			'link “Menu” → #menu',
			'nav “Principale”',
			'link “Amministrazione” → /amministrazione/',
			'link “Novità” → /novita/',
			'link “Servizi” → /servizi/, current true',
			'link “Vivere Borgomarina” → /vivere-il-comune/',
			'nav “Secondaria”',
			'link “Mobilità” → /argomenti/mobilita/',
			'link “Ambiente” → /argomenti/ambiente/',
			'link “Tutti gli argomenti” → /argomenti/',
		],
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
				{ text: 'Vivere Borgomarina', href: '/vivere-il-comune/', attributes: { 'data-element': 'live' } },
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
