import type { Example } from '../../props.ts';
import type { Props } from './PageIndex.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a service',
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
