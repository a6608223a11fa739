import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './Gallery.astro';

export const examples: Example<Props>[] = [
	{
		name: 'three pictures',
		props: {
			label: 'Immagini',
			figures: [
				{ image: pictures.sea, caption: 'Il Mar Grande al tramonto.', credit: 'Foto del Comune' },
				{ image: pictures.castle, caption: 'Il castello dal ponte.' },
				{ image: pictures.island },
			],
		},
	},
];
