import type { Example } from '../../props.ts';
import { pictures } from '../sample-pictures.ts';
import type { Props } from './PageHeading.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of a service',
		says: [
			'“Servizio”',
			'heading 1 “Cambio di residenza”',
			'“Servizio attivo”',
			'“Comunica al Comune il tuo nuovo indirizzo, per te e per chi vive con te.”',
			'summary “Condividi”',
			'link “WhatsApp” → https://wa.me/?text=x',
			'summary “Vedi azioni”',
			'list “Argomenti”',
			'link “Residenza” → /argomenti/residenza/',
			'link “Anagrafe” → /argomenti/anagrafe/',
		],
		props: {
			title: 'Cambio di residenza',
			kicker: 'Servizio',
			lead: 'Comunica al Comune il tuo nuovo indirizzo, per te e per chi vive con te.',
			status: { text: 'Servizio attivo', tone: 'success', attributes: { 'data-element': 'service-status' } },
			titleAttributes: { 'data-element': 'service-title' },
			leadAttributes: { 'data-element': 'service-description' },
			tags: {
				label: 'Argomenti',
				tags: [
					{ text: 'Residenza', href: '/argomenti/residenza/' },
					{ text: 'Anagrafe', href: '/argomenti/anagrafe/' },
				],
				attributes: { 'data-element': 'service-topic' },
			},
			share: {
				text: 'Condividi',
				icon: 'share',
				links: [{ text: 'WhatsApp', href: 'https://wa.me/?text=x', icon: 'whatsapp' }],
				copy: { text: 'Copia l’indirizzo', done: 'Indirizzo copiato' },
			},
			actions: { text: 'Vedi azioni', icon: 'more-actions', links: [], print: 'Stampa' },
		},
	},
	{
		name: 'of a news item with an image',
		says: [
			'“Notizia”',
			'heading 1 “Il castello riapre di sera”',
			'“Visite guidate gratuite ogni venerdì fino a settembre.”',
			'“3 maggio 2026 · Tempo di lettura: 2 minuti”',
			'image “Le torri del castello sul canale”',
			'“Le torri viste dal canale.”',
		],
		props: {
			title: 'Il castello riapre di sera',
			kicker: 'Notizia',
			lead: 'Visite guidate gratuite ogni venerdì fino a settembre.',
			image: pictures.castle,
			imageCaption: { text: 'Le torri viste dal canale.' },
		},
		slots: { metadata: '<p>3 maggio 2026 · Tempo di lettura: 2 minuti</p>' },
	},
	{ name: 'title only', says: ['heading 1 “Novità”'], props: { title: 'Novità' } },
];
