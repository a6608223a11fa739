import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './VideoStill.astro';

const link = {
	text: 'Guarda il video su Vimeo (sito esterno)',
	href: 'https://vimeo.com/123456789',
};

export const examples: Example<Props>[] = [
	{
		name: 'with a caption',
		says: [
			'image “Il mare al tramonto, con le barche all’ancora”',
			`link “${link.text}” → ${link.href}`,
			'“La città dal mare. — Foto del Comune”',
		],
		props: {
			image: pictures.sea,
			link,
			caption: { text: 'La città dal mare.', credit: 'Foto del Comune' },
		},
	},
];
