import type { Example } from '../../props.ts';
import type { OpenStateProps } from './props.ts';

export const examples: Example<OpenStateProps>[] = [
	{
		name: 'before the script has written',
		says: [],
		props: { hours: '{}', longest: 'Chiuso fino a mercoledì alle 08:30', isAnnounced: true },
	},
];
