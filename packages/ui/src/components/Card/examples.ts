import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { CardProps, UnlinkedCardProps } from './props.ts';

const calendar = { datetime: '2026-05-10', text: '10 maggio 2026', day: '10', month: 'mag' };

export const examples: Example<CardProps | UnlinkedCardProps>[] = [
	{
		name: 'teaser',
		says: [
			'“Anagrafe e stato civile”',
			'heading 3 “Cambio di residenza”',
			'link “Cambio di residenza” → /servizi/cambio-di-residenza/',
			'“Comunica al Comune il tuo nuovo indirizzo, anche per la tua famiglia.”',
		],
		props: {
			title: 'Cambio di residenza',
			href: '/servizi/cambio-di-residenza/',
			kicker: 'Anagrafe e stato civile',
			text: 'Comunica al Comune il tuo nuovo indirizzo, anche per la tua famiglia.',
			attributes: { 'data-element': 'service-link' },
		},
	},
	{
		name: 'of a person with a portrait',
		says: [
			'image “”',
			'heading 3 “Maria Rossi”',
			'link “Maria Rossi” → /amministrazione/politici/maria-rossi/',
			'“Assessora alla scuola”',
		],
		props: {
			title: 'Maria Rossi',
			href: '/amministrazione/politici/maria-rossi/',
			text: 'Assessora alla scuola',
			portrait: { ...pictures.sea, alt: '' },
		},
	},
	{
		name: 'teaser with icon, date and tags',
		says: [
			'“Avviso”',
			'“4 maggio 2026”',
			'heading 3 “Chiusura del ponte girevole per manutenzione”',
			'link “Chiusura del ponte girevole per manutenzione” → /novita/avvisi/ponte/',
			'“Il traffico è deviato dalle 22 alle 5 per tre notti.”',
			'list “Argomenti”',
			'link “Mobilità sostenibile” → /argomenti/mobilita/',
		],
		props: {
			title: 'Chiusura del ponte girevole per manutenzione',
			href: '/novita/avvisi/ponte/',
			kicker: 'Avviso',
			icon: 'warning',
			date: { datetime: '2026-05-04', text: '4 maggio 2026' },
			text: 'Il traffico è deviato dalle 22 alle 5 per tre notti.',
			tags: { label: 'Argomenti', links: [{ text: 'Mobilità sostenibile', href: '/argomenti/mobilita/' }] },
		},
	},
	{
		name: 'image',
		says: [
			'image “Le torri del castello sul canale”',
			'“Notizia”',
			'“3 maggio 2026”',
			'heading 3 “Le torri sul canale: il castello riapre di sera”',
			'link “Le torri sul canale: il castello riapre di sera” → /novita/notizie/castello/',
			'“Visite guidate gratuite ogni venerdì fino a settembre.”',
		],
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
		says: [
			'image “Il mare al tramonto, con le barche all’ancora”',
			'“10 maggio 2026”',
			'“Musica”',
			'heading 3 “Concerto all’alba sulla rotonda”',
			'link “Concerto all’alba sulla rotonda” → /eventi/concerto/',
			'“Rotonda del lungomare”',
		],
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
		says: [
			'image “Le torri del castello sul canale”',
			'“Notizia”',
			'heading 3 “Le torri sul canale: il castello riapre di sera”',
			'link “Le torri sul canale: il castello riapre di sera” → /novita/notizie/castello/',
			'“Visite guidate gratuite ogni venerdì fino a settembre.”',
		],
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
		says: [
			'“10 maggio 2026”',
			'“Incontro”',
			'heading 3 “Consiglio comunale in seduta pubblica”',
			'link “Consiglio comunale in seduta pubblica” → /eventi/consiglio/',
			'“Palazzo di Città”',
		],
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
		says: [
			'image “Il mare al tramonto, con le barche all’ancora”',
			'“Notizia”',
			'“5 maggio 2026”',
			'heading 2 “Il lungomare diventa un parco: al via i lavori”',
			'link “Il lungomare diventa un parco: al via i lavori” → /novita/notizie/lungomare/',
			'“Due chilometri di verde, ombra e percorsi accessibili tra la Rotonda e la Villa Peripato.”',
		],
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
		says: [
			'“Itinerary”',
			'heading 3 “Ancient harbour walk”',
			'link “Ancient harbour walk” → /en/itineraries/harbour/',
		],
		props: {
			title: 'Ancient harbour walk',
			href: '/en/itineraries/harbour/',
			kicker: 'Itinerary',
			lang: 'en',
		},
	},
	{
		name: 'without a page of its own',
		says: ['heading 3 “Porta un documento”', '“Va bene anche la patente.”'],
		props: { title: 'Porta un documento', text: 'Va bene anche la patente.' },
	},
];
