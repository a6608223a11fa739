import type { Guide } from './guide.ts';
import mergeQuestion from './pictures/merge-question.webp';
import presence from './pictures/presence.webp';

export const twoAtOnce = {
	slug: 'lavorare-in-due',
	title: 'Lavorare in due sullo stesso contenuto',
	lead: 'Si può scrivere in due nello stesso momento: nessuno resta fuori e niente va perso.',
	steps: [
		{
			text: 'Sopra il modulo leggi chi altro ha il contenuto aperto, e se sta scrivendo o solo guardando.',
			picture: { image: presence, alt: 'La riga sopra il modulo: un’altra persona sta scrivendo qui.' },
		},
		{
			text: 'Se cambiate campi diversi non devi fare niente: quando salvi, le modifiche si uniscono, e una nota dice di chi sono quelle entrate con le tue.',
		},
		{
			text: 'Se avete cambiato lo stesso campo, al momento di salvare vedi tutti e due i testi. Scegli «Tieni la mia», «Tieni l’altra» o «Scrivi un testo nuovo», poi premi «Salva così».',
			picture: {
				image: mergeQuestion,
				alt: 'La finestra che mostra i due titoli e chiede quale tenere, o di scriverne uno nuovo.',
			},
		},
		{
			text: 'Se vuoi pensarci, premi «Torna al modulo»: ciò che hai scritto è ancora lì, e la domanda torna al prossimo salvataggio.',
		},
	],
	troubles: [
		{
			what: 'È cambiato qualcosa e non sai chi è stato.',
			cure: 'Apri «Che cosa è successo» nel riquadro dello stato: ci sono i passaggi con le persone. Nelle versioni vedi che cosa è cambiato, parola per parola.',
		},
		{
			what: 'Una foto o un allegato dice che lo sta usando un’altra persona.',
			cure: 'Foto e file non si uniscono: aspetta che finisca, o mettetevi d’accordo.',
		},
	],
	related: ['revisione', 'correggere-e-ritirare'],
} as const satisfies Guide;
