import type { Guide } from './guide.ts';
import calendar from './pictures/calendar.webp';
import scheduleForm from './pictures/schedule-form.webp';

export const schedule = {
	slug: 'programmare',
	title: 'Programmare pubblicazione e ritiro',
	lead: 'Decidi oggi, con calma, che cosa va online o esce dal sito in un altro momento, anche di notte.',
	roles: ['publisher'],
	steps: [
		{
			text: 'Completa il contenuto e premi «Salva la bozza»: si programma ciò che è salvato.',
		},
		{
			text: 'Accanto al modulo, nel riquadro «Programmato», apri «Programma…» e scegli giorno e ora. L’ora è sempre quella di Roma.',
			picture: {
				image: scheduleForm,
				alt: 'Il riquadro Programmato aperto: Giorno, Ora di Roma e il tasto Programma.',
			},
		},
		{
			text: 'Se il contenuto è già online scegli che cosa deve succedere: «Pubblica le modifiche» oppure «Ritira dal sito».',
		},
		{
			text: 'Premi «Programma». Se qualcosa impedirebbe la pubblicazione lo sai adesso, non quella notte.',
		},
		{
			text: 'In «Calendario», nel menu, vedi tutto ciò che è programmato, giorno per giorno. Da lì o dal modulo lo puoi anche annullare.',
			picture: {
				image: calendar,
				alt: 'Il calendario: un giorno, con l’ora, la notizia che va online e chi l’ha programmata.',
			},
		},
	],
	troubles: [
		{
			what: 'Hai corretto la bozza dopo averla programmata.',
			cure: 'Va online ciò che era salvato quando hai programmato: annulla e programma di nuovo.',
		},
		{
			what: 'L’ora scelta è rifiutata.',
			cure: 'È già passata, oppure in quella notte l’orologio va avanti e quell’ora non esiste: scegline un’altra.',
		},
		{
			what: 'La redazione sarà spenta in quel momento.',
			cure: 'Non importa: quello che è programmato avviene lo stesso, all’ora giusta.',
		},
	],
	related: ['pubblicare-insieme', 'correggere-e-ritirare'],
} as const satisfies Guide;
