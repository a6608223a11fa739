import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './Card.astro';

const calendar = { datetime: '2026-05-10', text: '10 maggio 2026', day: '10', month: 'mag' };

export const examples: Example<Props>[] = [
	{
		name: 'teaser',
		props: {
			title: 'Cambio di residenza',
			href: '/servizi/cambio-di-residenza/',
			kicker: 'Anagrafe e stato civile',
			text: 'Comunica al Comune il tuo nuovo indirizzo, anche per la tua famiglia.',
			attributes: { 'data-element': 'service-link' },
		},
	},
	{
		name: 'teaser with icon, date and tags',
		props: {
			title: 'Chiusura del ponte girevole per manutenzione',
			href: '/novita/avvisi/ponte/',
			kicker: 'Avviso',
			icon: 'horn',
			date: { datetime: '2026-05-04', text: '4 maggio 2026' },
			text: 'Il traffico è deviato dalle 22 alle 5 per tre notti.',
			tags: { label: 'Argomenti', links: [{ text: 'Mobilità sostenibile', href: '/argomenti/mobilita/' }] },
		},
	},
	{
		name: 'image',
		props: {
			variant: 'image',
			title: 'Le torri sul canale: il castello riapre di sera',
			href: '/novita/notizie/castello/',
			kicker: 'Notizia',
			date: { datetime: '2026-05-03', text: '3 maggio 2026' },
			text: 'Visite guidate gratuite ogni venerdì fino a settembre.',
			image: pictures.castle,
		},
	},
	{
		name: 'image with the day on it',
		props: {
			variant: 'image',
			title: 'Concerto all’alba sulla rotonda',
			href: '/eventi/concerto/',
			kicker: 'Musica',
			image: pictures.sea,
			calendar,
			place: 'Rotonda del lungomare',
		},
	},
	{
		name: 'compact',
		props: {
			variant: 'image',
			compact: true,
			title: 'Le torri sul canale: il castello riapre di sera',
			href: '/novita/notizie/castello/',
			kicker: 'Notizia',
			text: 'Visite guidate gratuite ogni venerdì fino a settembre.',
			image: pictures.castle,
		},
	},
	{
		name: 'event',
		props: {
			variant: 'event',
			title: 'Consiglio comunale in seduta pubblica',
			href: '/eventi/consiglio/',
			kicker: 'Incontro',
			calendar,
			place: 'Palazzo di Città',
		},
	},
	{
		name: 'big',
		props: {
			variant: 'big',
			title: 'Il lungomare diventa un parco: al via i lavori',
			href: '/novita/notizie/lungomare/',
			headingLevel: 2,
			kicker: 'Notizia',
			date: { datetime: '2026-05-05', text: '5 maggio 2026' },
			text: 'Due chilometri di verde, ombra e percorsi accessibili tra la Rotonda e la Villa Peripato.',
			image: { ...pictures.sea, loading: 'eager' },
		},
	},
	{
		name: 'in another language',
		props: {
			title: 'Ancient harbour walk',
			href: '/en/itineraries/harbour/',
			kicker: 'Itinerary',
			lang: 'en',
		},
	},
];
