import type { Example, PictureProps } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';

export const examples: Example<PictureProps>[] = [
	{ name: 'with better formats', props: pictures.sea },
	{ name: 'seen first, cropped from the top', props: { ...pictures.castle, loading: 'eager', focus: 'top' } },
];
