import type { Example } from '../../props.ts';
import type { Props } from './Columns.astro';

const slots = { aside: '<p>Indice</p>', default: '<p>Articolo</p>' };

export const examples: Example<Props>[] = [
	{ name: 'index before', props: {}, slots },
	{ name: 'facts after', props: { aside: 'end' }, slots },
];
