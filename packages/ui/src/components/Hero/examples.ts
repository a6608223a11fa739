import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './Hero.astro';

const words = {
	title: 'Due mari, una città',
	kicker: 'Visita Borgomarina',
	lead: 'Isole, ponti, palazzi e una costa che cambia colore a ogni ora.',
};
const image = { ...pictures.sea, loading: 'eager' as const, sizes: '100vw' };

export const examples: Example<Props>[] = [
	{
		name: 'image',
		says: [
			'image “Il mare al tramonto, con le barche all’ancora”',
			'“Visita Borgomarina”',
			'heading 1 “Due mari, una città”',
			'“Isole, ponti, palazzi e una costa che cambia colore a ogni ora.”',
			'“Foto del Comune”',
		],
		props: { ...words, image, credit: 'Foto del Comune' },
	},
	{
		name: 'split',
		says: [
			'image “Il mare al tramonto, con le barche all’ancora”',
			'“Visita Borgomarina”',
			'heading 1 “Due mari, una città”',
			'“Isole, ponti, palazzi e una costa che cambia colore a ogni ora.”',
		],
		props: { ...words, image, variant: 'split' },
	},
	{
		name: 'waves',
		says: ['heading 1 “Servizi”', '“Tutto quello che puoi chiedere al Comune.”'],
		props: { title: 'Servizi', lead: 'Tutto quello che puoi chiedere al Comune.' },
	},
];
