import type { Example } from '../../props.ts';
import type { Props } from './Pictogram.astro';

export const examples: Example<Props>[] = [
	{ name: 'of a school', says: [], props: { name: 'school' } },
	{ name: 'of an identity card', says: [], props: { name: 'id-card' } },
];
