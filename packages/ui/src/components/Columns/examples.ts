import type { Example } from '../../props.ts';
import type { Props } from './Columns.astro';

const slots = { aside: '<p>Indice</p>', default: '<p>Articolo</p>' };

export const examples: Example<Props>[] = [
	{ name: 'index before', says: ['“Indice”', '“Articolo”'], props: {}, slots },
	{ name: 'facts after', says: ['“Indice”', '“Articolo”'], props: { aside: 'end' }, slots },
];
