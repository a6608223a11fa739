import type { Example } from '../../props.ts';
import type { Props } from './Figures.astro';

export const examples: Example<Props>[] = [
	{
		name: 'with their source',
		says: ['“2”', '“mari”', '“29”', '“comuni nella provincia”', '“Fonte: Comune di Borgomarina, 2026.”'],
		props: {
			figures: [
				{ value: '2', label: 'mari' },
				{ value: '29', label: 'comuni nella provincia' },
			],
			source: 'Fonte: Comune di Borgomarina, 2026.',
		},
	},
	{
		name: 'long values',
		says: [
			'“1.234.567.890 euro”',
			'“per le scuole”',
			'“Novantanove”',
			'“anni dalla fondazione del porto mercantile”',
		],
		props: {
			figures: [
				{ value: '1.234.567.890 euro', label: 'per le scuole' },
				{ value: 'Novantanove', label: 'anni dalla fondazione del porto mercantile' },
			],
		},
	},
];
