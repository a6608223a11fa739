import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './Hero.astro';

const words = {
	title: 'Due mari, una città',
	kicker: 'Visita Taranto',
	lead: 'Isole, ponti, palazzi e una costa che cambia colore a ogni ora.',
};
const image = { ...pictures.sea, loading: 'eager' as const, sizes: '100vw' };

export const examples: Example<Props>[] = [
	{ name: 'image', props: { ...words, image, credit: 'Foto del Comune' } },
	{ name: 'split', props: { ...words, image, variant: 'split' } },
	{ name: 'waves', props: { title: 'Servizi', lead: 'Tutto quello che puoi chiedere al Comune.' } },
];
