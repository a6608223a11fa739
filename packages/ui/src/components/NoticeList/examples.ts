import type { Example } from '../../props.ts';
import type { Props } from './NoticeList.astro';

export const examples: Example<Props>[] = [
	{
		name: 'a deadline and an office',
		says: [
			'heading 3 “Oggi”',
			'link “Contributi per l’affitto” → /bandi/affitto/',
			'“Scade domani”',
			'link “Ufficio relazioni con il pubblico” → /uffici/urp/',
		],
		props: {
			title: 'Oggi',
			notices: [
				{
					icon: 'calendar',
					text: 'Contributi per l’affitto',
					href: '/bandi/affitto/',
					note: 'Scade domani',
				},
				{
					icon: 'clock',
					text: 'Ufficio relazioni con il pubblico',
					href: '/uffici/urp/',
					opening: { hours: '{}', longest: 'Chiuso fino a mercoledì alle 08:30' },
				},
			],
		},
	},
];
