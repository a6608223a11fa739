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
	{ name: 'three columns', props: { cards } },
	{ name: 'two columns', props: { cards, columns: 2, label: 'Servizi in evidenza' } },
];
