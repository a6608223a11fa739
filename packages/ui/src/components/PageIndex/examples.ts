import type { Example } from '../../props.ts';
import type { Props } from './PageIndex.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a service',
		says: [
			'nav “Indice della pagina”',
			'summary “Indice della pagina”',
			'link “A chi è rivolto” → #a-chi-è-rivolto',
			'link “Come fare” → #come-fare',
			'link “Cosa serve” → #cosa-serve',
			'link “Cosa si ottiene” → #cosa-si-ottiene',
			'link “Contatti” → #contatti',
		],
		props: {
			title: 'Indice della pagina',
			entries: ['A chi è rivolto', 'Come fare', 'Cosa serve', 'Cosa si ottiene', 'Contatti'].map((text) => ({
				text,
				href: `#${text.toLowerCase().replaceAll(' ', '-')}`,
			})),
		},
		slots: {},
	},
];
