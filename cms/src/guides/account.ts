import type { Guide } from './guide.ts';
import openSessions from './pictures/open-sessions.webp';
import secondFactor from './pictures/second-factor.webp';

export const account = {
	slug: 'proteggere-l-account',
	title: 'Proteggere il proprio account',
	lead: 'Chi ha la tua password può scrivere a nome dell’ente: con un codice sul telefono non gli basta.',
	steps: [
		{
			text: 'Apri il tuo account, dall’icona con la persona in alto a destra, e scendi a «Verifica in due passaggi».',
		},
		{
			text: 'Scrivi la tua password e premi «Attiva». Inquadra il codice con un’app per i codici di verifica, oppure scrivi nell’app la chiave che vedi.',
			picture: {
				image: secondFactor,
				alt: 'Verifica in due passaggi, non attiva: il campo La tua password e il tasto Attiva.',
			},
		},
		{
			text: 'Scrivi le sei cifre che l’app mostra e premi «Conferma». Da quel momento si accede con la password e un codice.',
		},
		{
			text: 'Stampa i codici di recupero o copiali, e conservali lontano dal telefono: servono se lo perdi, e non si possono rivedere. Poi premi «Li ho conservati».',
		},
		{
			text: 'Ogni tanto guarda «Dove hai fatto l’accesso»: se un dispositivo non è tuo, premi «Chiudi» accanto a quello, o «Chiudi tutte le altre», e cambia la password.',
			picture: {
				image: openSessions,
				alt: 'Due sessioni aperte: questo dispositivo, e un’altra con il tasto Chiudi.',
			},
		},
	],
	troubles: [
		{
			what: 'Hai perso il telefono.',
			cure: 'Accedi con la password e un codice di recupero. Se non hai nemmeno quelli, chi amministra può azzerare la verifica.',
		},
		{
			what: 'Il codice non è accettato.',
			cure: 'Ogni codice vale pochi secondi: aspetta il prossimo, e controlla che l’ora del telefono sia quella automatica.',
		},
		{
			what: 'Non ricordi la password.',
			cure: 'Nella pagina di accesso scegli «Password dimenticata?».',
		},
	],
	related: ['scrivere-una-notizia'],
} as const satisfies Guide;
