import type { Example } from '../../props.ts';
import type { Props } from './Tags.astro';

export const examples: Example<Props>[] = [
	{
		name: 'links and a plain one',
		says: [
			'list “Argomenti”',
			'link “Residenza” → /argomenti/residenza/',
			'link “Anagrafe” → /argomenti/anagrafe/',
			'“Gratuito”',
		],
		props: {
			label: 'Argomenti',
			tags: [
				{ text: 'Residenza', href: '/argomenti/residenza/' },
				{ text: 'Anagrafe', href: '/argomenti/anagrafe/' },
				{ text: 'Gratuito' },
			],
			attributes: { 'data-element': 'service-topic' },
		},
	},
];
