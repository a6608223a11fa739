import type { Example } from '../../props.ts';
import type { Props } from './OpeningHours.astro';

export const examples: Example<Props>[] = [
	{
		name: 'a week and an exception',
		says: [
			'“Orari di apertura”',
			'“Giorno”',
			'“Orario”',
			'“lunedì”',
			'“9:00–12:30”',
			'“martedì”',
			'“9:00–12:30”',
			'“15:30–17:00”',
			'“sabato e domenica”',
			'“chiuso”',
			'“24 dicembre 2026”',
			'“9:00–11:00”',
			'“vigilia di Natale”',
		],
		props: {
			caption: 'Orari di apertura',
			dayHeading: 'Giorno',
			hoursHeading: 'Orario',
			rows: [
				{ day: 'lunedì', hours: ['9:00–12:30'] },
				{ day: 'martedì', hours: ['9:00–12:30', '15:30–17:00'] },
				{ day: 'sabato e domenica', hours: ['chiuso'] },
				{ day: '24 dicembre 2026', hours: ['9:00–11:00'], note: 'vigilia di Natale' },
			],
		},
	},
];
