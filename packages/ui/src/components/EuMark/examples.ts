import type { Example } from '../../props.ts';
import type { Props } from './EuMark.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a site paid by the PNRR',
		says: ['“Finanziato dall’Unione europea – NextGenerationEU”'],
		props: { text: 'Finanziato dall’Unione europea – NextGenerationEU' },
	},
];
