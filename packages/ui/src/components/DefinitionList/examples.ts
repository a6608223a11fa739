import type { Example } from '../../props.ts';
import type { Props } from './DefinitionList.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of an event',
		says: [
			'“Costo”',
			'“Ingresso libero”',
			'“Organizza”',
			'link “Ufficio Cultura” → /uffici/cultura/',
			'“Associazione Due Mari”',
		],
		props: {
			facts: [
				{ term: 'Costo', values: ['Ingresso libero'] },
				{
					term: 'Organizza',
					values: [{ text: 'Ufficio Cultura', href: '/uffici/cultura/' }, 'Associazione Due Mari'],
				},
			],
		},
	},
];
