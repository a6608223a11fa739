import type { Guide } from './guide.ts';
import menuRows from './pictures/menu-rows.webp';

export const homeAndMenus = {
	slug: 'home-e-menu',
	title: 'Cambiare la pagina iniziale e i menu del sito',
	lead: 'Metti in evidenza ciò che conta oggi, e tieni in ordine le voci con cui le persone si orientano.',
	roles: ['publisher', 'editor'],
	steps: [
		{
			text: 'Per la pagina iniziale apri «Siti» nel menu, scegli il tuo sito e vai a «Pagina iniziale».',
		},
		{
			text: 'In «Come è fatta la pagina iniziale» scegli se la compone il tipo di sito, dai suoi campi, o se la fai tu con i blocchi, nell’ordine che vuoi. Si può provare e tornare indietro.',
		},
		{
			text: 'Guardala con «Anteprima» mentre la cambi, poi premi «Pubblica le modifiche».',
		},
		{
			text: 'Per un menu apri «Menu» e scegli la posizione. Sposta le voci trascinandole o con le frecce; con «Modifica» ne cambi il testo e la destinazione.',
			picture: {
				image: menuRows,
				alt: 'Le voci di un menu, ognuna con le frecce per spostarla e i tasti Modifica e Togli.',
			},
		},
		{
			text: 'Aggiungi una voce con «Aggiungi una voce», e una sotto un’altra con «Aggiungi una sotto-voce». Pubblica quando l’ordine ti convince.',
		},
	],
	troubles: [
		{
			what: 'Un menu e una pagina nuova devono comparire insieme.',
			cure: 'Mettili nello stesso pacchetto: così nessuna voce porta a una pagina che non c’è ancora.',
		},
		{
			what: 'Una voce non si vede sul sito.',
			cure: 'Il contenuto a cui porta non è online: la voce compare da sola quando lo pubblichi.',
		},
		{
			what: 'Hai spostato una voce per sbaglio.',
			cure: 'Premi «Annulla l’ultimo spostamento».',
		},
	],
	related: ['pubblicare-insieme', 'vedere-l-anteprima'],
} as const satisfies Guide;
