import type { Guide } from './guide.ts';
import publicationStatus from './pictures/publication-status.webp';
import saveButtons from './pictures/save-buttons.webp';
import titleAndSummary from './pictures/title-and-summary.webp';

export const writeNews = {
	slug: 'scrivere-una-notizia',
	title: 'Scrivere e pubblicare una notizia',
	lead: 'Dal foglio bianco alla notizia online: con un titolo, due righe di descrizione e il testo sei già a metà.',
	steps: [
		{
			text: 'Nella pagina iniziale della redazione scegli «Nuova notizia». Il modulo si apre con la data di adesso e con il tuo sito.',
		},
		{
			text: 'Scrivi «Titolo» e «Descrizione breve»: si leggono negli elenchi e nei risultati di ricerca. Di’ subito che cosa cambia, per chi e da quando.',
			picture: {
				image: titleAndSummary,
				alt: 'I campi Titolo e Descrizione breve, compilati con la notizia dell’anagrafe che chiude venerdì.',
			},
		},
		{
			text: 'Scrivi il «Testo completo», oppure incollalo da Word: restano titoli, elenchi e collegamenti; caratteri e colori no, perché li mette il sito.',
		},
		{
			text: 'Se hai una foto, aggiungila in «Immagine»: con «Scegli tra quelli che ci sono» ne prendi una già caricata.',
		},
		{
			text: 'Scegli almeno un argomento in «Argomenti» e l’ufficio in «A cura di». Tutto il resto è facoltativo: i campi obbligatori hanno l’asterisco.',
		},
		{
			text: 'Premi «Salva la bozza» quando vuoi: la vede soltanto la redazione. Se la notizia è pronta e puoi pubblicare, premi «Pubblica le modifiche».',
			picture: {
				image: saveButtons,
				alt: 'In alto a destra nel modulo: Anteprima, Salva la bozza, Pubblica le modifiche.',
			},
		},
		{
			text: 'Guarda «Stato di pubblicazione», nella colonna accanto al modulo: dice da che ora la notizia è online e porta alla pagina.',
			picture: {
				image: publicationStatus,
				alt: 'Il riquadro Stato di pubblicazione: la notizia è online, con l’indirizzo della pagina.',
			},
		},
	],
	troubles: [
		{
			what: 'La pubblicazione è rifiutata.',
			cure: 'Un messaggio dice che cosa manca e in quale campo; premendolo ci arrivi. Il testo resta nel modulo, e online non è cambiato niente.',
		},
		{
			what: 'Il tasto per pubblicare non c’è.',
			cure: 'Il tuo ruolo prepara le bozze e un’altra persona le pubblica: salva e premi «Manda in revisione».',
		},
		{
			what: 'Il computer si è spento mentre scrivevi.',
			cure: 'Riapri lo stesso modulo con lo stesso browser: trovi l’avviso sulle modifiche non salvate. Premi «Riprendi».',
		},
	],
	related: ['vedere-l-anteprima', 'revisione', 'foto-e-file'],
} as const satisfies Guide;
