import type { Example } from '../../props.ts';

export const examples: Example<object>[] = [
	{
		name: 'of a site',
		// Decorative: the name of the body is beside it.
		says: [],
		props: {},
	},
];
