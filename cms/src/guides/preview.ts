import type { Guide } from './guide.ts';
import previewTools from './pictures/preview-tools.webp';

export const preview = {
	slug: 'vedere-l-anteprima',
	title: 'Vedere l’anteprima mentre si scrive',
	lead: 'La pagina vera accanto al modulo, prima che la veda chiunque altro: segue quello che scrivi.',
	steps: [
		{
			text: 'Nel modulo premi «Anteprima», in alto a destra. Accanto si apre la pagina come la vedrà chi legge, anche se non hai ancora salvato.',
		},
		{
			text: 'Continua a scrivere: la pagina cambia da sola, un attimo dopo. Ciò che manca per pubblicare è segnato nel testo ed elencato sopra la pagina.',
		},
		{
			text: 'Scegli «Telefono», «Tablet» o «Computer» per vederla larga come su quegli schermi. Se il contenuto compare su più siti, scegli anche il sito.',
			picture: {
				image: previewTools,
				alt: 'La barra sopra l’anteprima: Telefono, Tablet, Computer, Apri in una scheda, Chiudi.',
			},
		},
		{
			text: 'Con «Apri in una scheda» la guardi a tutto schermo. Con «Chiudi» torni al solo modulo.',
		},
	],
	troubles: [
		{
			what: 'Al posto della pagina c’è un messaggio.',
			cure: 'Dice che cosa impedisce di comporla. Puoi continuare a scrivere e salvare: l’anteprima riprende da sola.',
		},
	],
	related: ['scrivere-una-notizia', 'pubblicare-insieme'],
} as const satisfies Guide;
