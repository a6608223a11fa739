import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { GalleryProps } from './props.ts';

export const examples: Example<GalleryProps>[] = [
	{
		name: 'three pictures',
		says: [
			'list “Immagini”',
			'image “Il mare al tramonto, con le barche all’ancora”',
			'“Il Mar Grande al tramonto. — Foto del Comune”',
			'image “Le torri del castello sul canale”',
			'“Il castello dal ponte.”',
			'image “Un’isola bassa all’orizzonte”',
		],
		props: {
			label: 'Immagini',
			figures: [
				{
					image: pictures.sea,
					caption: { text: 'Il Mar Grande al tramonto.', credit: 'Foto del Comune' },
				},
				{ image: pictures.castle, caption: { text: 'Il castello dal ponte.' } },
				{ image: pictures.island },
			],
		},
	},
];
