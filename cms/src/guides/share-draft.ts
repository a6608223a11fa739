import type { Guide } from './guide.ts';

export const shareDraft = {
	slug: 'condividere-una-bozza',
	title: 'Far vedere una bozza a chi non ha un account',
	lead: 'Un collegamento che mostra la pagina come sarà, a chi vuoi tu e fino a quando vuoi tu, e che si chiude da solo.',
	steps: [
		{
			text: 'Premi «Salva la bozza»: chi apre il collegamento vede sempre l’ultima bozza salvata.',
		},
		{
			text: 'Accanto al modulo, sotto i commenti, apri «Condividi l’anteprima» e premi «Condividi…». Scrivi gli indirizzi e-mail, uno per riga, e scegli fino a quando.',
		},
		{
			text: 'Premi «Condividi». Chi riceve il collegamento scrive il suo indirizzo e ha per e-mail un codice: solo con quello la pagina si apre.',
		},
		{
			text: 'I commenti di chi guarda arrivano tra i commenti del contenuto, con il suo indirizzo. Rispondi lì, o segna «Risolto».',
		},
		{
			text: 'Non serve più? Premi «Revoca»: da quel momento non si apre. Si chiude anche da solo quando pubblichi, o alla fine dei giorni scelti.',
		},
	],
	troubles: [
		{
			what: 'Il codice non arriva.',
			cure: 'L’indirizzo dev’essere uno di quelli che hai scritto, uguale. Guarda anche tra la posta indesiderata. Un codice vale dieci minuti, e se ne possono chiedere cinque in un’ora.',
		},
		{
			what: 'Il collegamento è finito nelle mani sbagliate.',
			cure: 'Da solo non basta per vedere la pagina: serve il codice, che arriva solo agli indirizzi che hai scritto. Per essere tranquillo premi «Revoca».',
		},
	],
	related: ['vedere-l-anteprima', 'revisione'],
} as const satisfies Guide;
