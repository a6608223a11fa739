import type { Example, PictureProps } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';

export const examples: Example<PictureProps>[] = [
	{
		name: 'with better formats',
		says: ['image “Il mare al tramonto, con le barche all’ancora”'],
		props: pictures.sea,
	},
	{
		name: 'seen first, cropped from the top',
		says: ['image “Le torri del castello sul canale”'],
		props: { ...pictures.castle, loading: 'eager', focus: 'top' },
	},
];
