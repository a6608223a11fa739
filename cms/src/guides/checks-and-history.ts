import type { Guide } from './guide.ts';

export const checksAndHistory = {
	slug: 'verificare-e-dire-che-cosa-cambia',
	title: 'Verificare una pagina e dire che cosa è cambiato',
	lead: 'Chi legge si fida di una pagina che dice quando è stata controllata e che cosa è cambiato.',
	steps: [
		{
			text: 'Apri un contenuto online e rileggi la pagina com’è sul sito: orari, costi, indirizzi, collegamenti, moduli.',
		},
		{
			text: 'È tutto giusto? Nel riquadro «Verifiche» premi «Ho verificato: è tutto giusto». La pagina dice il giorno e l’ufficio, non il tuo nome, e resta così finché non cambia.',
		},
		{
			text: 'C’è qualcosa da correggere? Correggi e pubblica: una pagina cambiata va verificata di nuovo.',
		},
		{
			text: 'Quando pubblichi un cambiamento che interessa chi legge, scrivilo in «Che cosa è cambiato»: sta nella storia della pagina, accanto alla data.',
		},
		{
			text: 'Per una virgola o un refuso scegli «Correzione minore»: la data di aggiornamento resta quella di prima.',
		},
	],
	troubles: [
		{
			what: '«Ho verificato: è tutto giusto» non c’è.',
			cure: 'Hai cambiato qualcosa senza pubblicarlo, oppure il tuo ruolo non verifica questa pagina: il riquadro dice quale dei due.',
		},
		{
			what: 'La storia dice qualcosa che non doveva dire.',
			cure: 'La storia elenca le parti cambiate e la tua frase, mai i testi di prima. Se la frase è sbagliata, spiegalo in quella della pubblicazione successiva. Solo se non può restare, ritira la pagina e pubblicala di nuovo: la storia di prima non torna.',
		},
	],
	related: ['correggere-e-ritirare', 'revisione'],
} as const satisfies Guide;
