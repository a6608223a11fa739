import type { Example } from '../../props.ts';
import type { Props } from './Icon.astro';

export const examples: Example<Props>[] = [
	{ name: 'decorative', props: { name: 'search' } },
	{ name: 'with a meaning of its own', props: { name: 'locked', label: 'Area riservata', size: 'lg' } },
];
