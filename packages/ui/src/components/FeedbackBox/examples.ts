import type { Example } from '../../props.ts';
import type { Props } from './FeedbackBox.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of the national model',
		props: {
			action: '/api/feedback',
			title: 'Quanto sono chiare le informazioni su questa pagina?',
			starsLegend: 'Valuta da 1 a 5 stelle la pagina',
			stars: [
				'Valuta 1 stella su 5',
				'Valuta 2 stelle su 5',
				'Valuta 3 stelle su 5',
				'Valuta 4 stelle su 5',
				'Valuta 5 stelle su 5',
			],
			positive: {
				question: 'Quali sono stati gli aspetti che hai preferito?',
				answers: [
					'Le indicazioni erano chiare',
					'Le indicazioni erano complete',
					'Capivo sempre che stavo procedendo correttamente',
					'Non ho avuto problemi tecnici',
					'Altro',
				],
			},
			negative: {
				question: 'Dove hai incontrato le maggiori difficoltà?',
				answers: [
					'A volte le indicazioni non erano chiare',
					'A volte le indicazioni non erano complete',
					'A volte non capivo se stavo procedendo correttamente',
					'Ho avuto problemi tecnici',
					'Altro',
				],
			},
			details: {
				legend: 'Vuoi aggiungere altri dettagli?',
				label: 'Dettaglio',
				hint: 'Inserire massimo 200 caratteri',
				maxLength: 200,
			},
			send: 'Invia',
			thanks: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!',
			failed: 'Non siamo riusciti a inviare la risposta. Riprova tra poco.',
		},
	},
];
