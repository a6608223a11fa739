import type { Example } from '../../props.ts';
import type { Props } from './Icon.astro';

export const examples: Example<Props>[] = [
	{ name: 'decorative', says: [], props: { name: 'search' } },
	{
		name: 'with a meaning of its own',
		says: ['image “Area riservata”'],
		props: { name: 'key', label: 'Area riservata', size: 'lg' },
	},
];
