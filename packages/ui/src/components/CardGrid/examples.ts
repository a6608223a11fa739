import type { Example } from '../../props.ts';
import type { Props } from './CardGrid.astro';

const cards = [
	'Cambio di residenza',
	'Carta d’identità elettronica',
	'Iscrizione all’asilo nido',
	'Sosta residenti',
].map((title, index) => ({
	title,
	href: `/servizi/${index}/`,
	kicker: 'Servizio',
	text: 'Che cosa serve, quanto costa e come fare la richiesta.',
}));

export const examples: Example<Props>[] = [
	{
		name: 'three columns',
		says: [
			'“Servizio”',
			'heading 3 “Cambio di residenza”',
			'link “Cambio di residenza” → /servizi/0/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Carta d’identità elettronica”',
			'link “Carta d’identità elettronica” → /servizi/1/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Iscrizione all’asilo nido”',
			'link “Iscrizione all’asilo nido” → /servizi/2/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Sosta residenti”',
			'link “Sosta residenti” → /servizi/3/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
		],
		props: { cards },
	},
	{
		name: 'two columns',
		says: [
			'list “Servizi in evidenza”',
			'“Servizio”',
			'heading 3 “Cambio di residenza”',
			'link “Cambio di residenza” → /servizi/0/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Carta d’identità elettronica”',
			'link “Carta d’identità elettronica” → /servizi/1/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Iscrizione all’asilo nido”',
			'link “Iscrizione all’asilo nido” → /servizi/2/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
			'“Servizio”',
			'heading 3 “Sosta residenti”',
			'link “Sosta residenti” → /servizi/3/',
			'“Che cosa serve, quanto costa e come fare la richiesta.”',
		],
		props: { cards, columns: 2, label: 'Servizi in evidenza' },
	},
];
