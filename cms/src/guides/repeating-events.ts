import type { Guide } from './guide.ts';
import recurrence from './pictures/recurrence.webp';

export const repeatingEvents = {
	slug: 'eventi-che-si-ripetono',
	title: 'Scrivere una volta sola un evento che si ripete',
	lead: 'Il mercato del giovedì o il corso di ogni martedì: scrivi la regola, e le date vengono da sole nella pagina e nei calendari.',
	steps: [
		{
			text: 'Nel modulo dell’evento scrivi in «Inizio» e «Fine» giorno e ora della prima volta: le altre hanno gli stessi orari.',
		},
		{
			text: 'Apri la parte «Più date». In «Si ripete?» scegli come: ogni giorno, ogni settimana, ogni mese.',
		},
		{
			text: 'Scrivi fino a che giorno, o per quante volte. Sotto leggi la regola in parole e le date che ne vengono: controllale prima di pubblicare.',
			picture: {
				image: recurrence,
				alt: 'La parte Più date: ogni settimana, fino al 28 dicembre, e sotto le prime date con il giorno della settimana.',
			},
		},
		{
			text: 'I giorni in cui non c’è, come i festivi, vanno in «Giorni in cui non c’è». Una volta che cambia giorno o ora va in «Volte spostate».',
		},
		{
			text: 'Pubblica: la pagina mostra le prossime date, e chi la salva nel suo calendario le ha tutte.',
		},
	],
	troubles: [
		{
			what: 'Dice che per sempre non si può.',
			cure: 'Scrivi un ultimo giorno, al massimo fra due anni: una data che nessuno ha deciso è una promessa che il sito non può fare.',
		},
		{
			what: 'Una data salta all’ultimo momento.',
			cure: 'Aggiungila in «Giorni in cui non c’è» e pubblica: sparisce dalla pagina e dai calendari di chi la segue.',
		},
	],
	related: ['scrivere-una-notizia', 'correggere-e-ritirare'],
} as const satisfies Guide;
