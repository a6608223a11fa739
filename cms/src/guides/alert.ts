import type { Guide } from './guide.ts';
import alertForm from './pictures/alert-form.webp';
import alertReview from './pictures/alert-review.webp';

export const alert = {
	slug: 'pubblicare-un-allerta',
	title: 'Pubblicare un’allerta',
	lead: 'In un minuto, anche dal telefono: una frase che dice che cosa fare, in cima a tutti i siti.',
	roles: ['alert-officer'],
	steps: [
		{
			text: 'Apri «Allerta» dalla pagina iniziale, poi premi «Nuova allerta».',
		},
		{
			text: 'Scegli il livello e il rischio, e scrivi una frase sola: che cosa deve fare chi legge. Puoi partire dal testo già pronto per quel rischio.',
			picture: {
				image: alertForm,
				alt: 'Il modulo Nuova allerta, con il livello arancione e il rischio temporali scelti.',
			},
		},
		{
			text: 'Controlla fino a quando vale e dove si vede. Il resto ha già un valore sensato.',
		},
		{
			text: 'Premi «Anteprima»: vedi la barra come la vedranno le persone, su quali siti e fino a quando. Se va corretta, premi «Torna a correggere».',
			picture: {
				image: alertReview,
				alt: 'Sotto l’anteprima: i siti, la fine, il tasto per pubblicare e Torna a correggere.',
			},
		},
		{
			text: 'Conferma con il tasto grande. Leggi su quanti siti è arrivata e dopo quanti secondi.',
		},
		{
			text: 'Quando la situazione cambia, apri l’allerta dall’elenco: puoi prorogarla, cambiare la frase o premere «Concludi».',
		},
	],
	troubles: [
		{
			what: 'Il tasto dice di prepararla, non di pubblicarla.',
			cure: 'Per il tuo ente la conferma una seconda persona: le arriva un’e-mail, e la trova in questa stessa schermata.',
		},
		{
			what: 'Dopo trenta secondi non si vede ancora su tutti i siti.',
			cure: 'È salvata e non va rifatta. Apri uno dei siti per controllare, avvisa chi gestisce il sistema e usa intanto gli altri canali.',
		},
		{
			what: 'Vuoi solo provare.',
			cure: 'In «Zona, inglese e altro (facoltativo)» segna che è una prova: lo dice dovunque compare.',
		},
	],
	related: ['proteggere-l-account'],
} as const satisfies Guide;
