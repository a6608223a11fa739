import type { Example } from '../../props.ts';
import type { Props } from './MapLink.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a place',
		says: [
			'“Palazzo di Città”',
			'“Piazza Municipio 1”',
			'“74121 Borgomarina”',
			'link “Apri nella mappa: Palazzo di Città” → https://www.openstreetmap.org/?mlat=40.4762&mlon=17.2297#map=18/40.4762/17.2297',
		],
		props: {
			name: 'Palazzo di Città',
			lines: ['Piazza Municipio 1', '74121 Borgomarina'],
			href: 'https://www.openstreetmap.org/?mlat=40.4762&mlon=17.2297#map=18/40.4762/17.2297',
			linkText: 'Apri nella mappa',
		},
	},
	{
		name: 'of a place that has a page',
		says: [
			'link “Castello Aragonese” → /luoghi/castello-aragonese/',
			'“Piazza Castello 4”',
			'“74123 Borgomarina”',
			'link “Apri nella mappa: Castello Aragonese” → https://www.openstreetmap.org/?mlat=40.4731&mlon=17.2328#map=18/40.4731/17.2328',
		],
		props: {
			name: 'Castello Aragonese',
			nameHref: '/luoghi/castello-aragonese/',
			lines: ['Piazza Castello 4', '74123 Borgomarina'],
			href: 'https://www.openstreetmap.org/?mlat=40.4731&mlon=17.2328#map=18/40.4731/17.2328',
			linkText: 'Apri nella mappa',
		},
	},
];
