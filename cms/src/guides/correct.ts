import type { Guide } from './guide.ts';
import versionChanges from './pictures/version-changes.webp';
import withdrawing from './pictures/withdrawing.webp';

export const correct = {
	slug: 'correggere-e-ritirare',
	title: 'Correggere, ritirare o riportare indietro ciò che è online',
	lead: 'Un errore si corregge in un minuto; ciò che non vale più si ritira lasciando detto perché.',
	roles: ['publisher'],
	steps: [
		{
			text: 'Per correggere apri il contenuto, cambia quello che serve e premi «Pubblica le modifiche». Finché non lo fai, chi legge continua a vedere la pagina di prima.',
		},
		{
			text: 'Per tornare a com’era apri «Versioni», in cima al modulo, e scegline una: vedi che cosa è cambiato e chi l’ha salvata.',
			picture: {
				image: versionChanges,
				alt: 'Il confronto di due versioni: nel titolo una parola è tolta e tre sono aggiunte.',
			},
		},
		{
			text: 'Con «Ripristina come bozza» quella versione diventa la bozza: rileggila e pubblicala.',
		},
		{
			text: 'Per togliere una pagina dal sito premi «Ritira…» nel riquadro dello stato. Prima di confermare vedi quali altri contenuti la usano.',
		},
		{
			text: 'Scegli perché la ritiri. «È stato un errore»: la pagina sparisce. «Non è più attuale»: resta con un avviso, fuori da elenchi e ricerca. «È unito a un altro contenuto»: il suo indirizzo porta all’altro.',
			picture: {
				image: withdrawing,
				alt: 'La scelta del perché: È stato un errore, Non è più attuale, È unito a un altro contenuto, ognuno con ciò che comporta.',
			},
		},
		{
			text: 'Hai ritirato per sbaglio? Riapri il contenuto e pubblicalo di nuovo: torna allo stesso indirizzo.',
		},
	],
	troubles: [
		{
			what: '«Ritira…» non c’è.',
			cure: 'Il contenuto non è online, oppure il tuo ruolo non ritira: chiedi a una persona responsabile.',
		},
		{
			what: 'Il ritiro è rifiutato perché altri lo usano.',
			cure: 'Correggi prima quei contenuti, o scegli «Ritira anche se altri lo usano»: perdono il collegamento.',
		},
	],
	related: ['programmare', 'pubblicare-insieme', 'lavorare-in-due'],
} as const satisfies Guide;
