import type { Guide } from './guide.ts';
import moveForecast from './pictures/move-forecast.webp';
import proposeShow from './pictures/propose-show.webp';

export const betweenSites = {
	slug: 'altri-siti',
	title: 'Mostrare o spostare un contenuto su un altro sito',
	lead: 'Una pagina sola può comparire in più siti; oppure cambia casa, e gli indirizzi di prima portano a quelli nuovi.',
	steps: [
		{
			text: 'Per farlo vedere anche altrove premi «Proponi a un altro sito…» accanto al modulo, scegli il sito e, se vuoi, scrivi un messaggio. Resta tuo: lo correggi sempre e solo tu.',
			picture: {
				image: proposeShow,
				alt: 'La finestra per proporre un contenuto: il sito a cui lo proponi e il messaggio per chi decide.',
			},
		},
		{
			text: 'Se su quel sito puoi pubblicare anche tu, si vede subito. Altrimenti chi ne è responsabile trova la proposta in «Proposte tra siti» e riceve un’e-mail.',
		},
		{
			text: 'Se la proposta è per te, guarda l’anteprima e premi «Accetta», oppure «Rifiuta…» e scrivi perché: lo legge chi l’ha fatta.',
		},
		{
			text: 'Per spostarlo premi «Sposta su un altro sito…» e scegli chi lo riceve. Prima di decidere leggi i nuovi indirizzi, gli elenchi da cui esce e in cui entra, e ciò che lo impedisce.',
			picture: {
				image: moveForecast,
				alt: 'La finestra per spostare un contenuto: il sito che lo riceve, i nuovi indirizzi e chi deve dire di sì.',
			},
		},
		{
			text: 'Serve il sì di tutti e due i siti. Chi aveva salvato l’indirizzo di prima arriva a quello nuovo da solo.',
		},
	],
	troubles: [
		{
			what: 'Hai cambiato idea sulla proposta.',
			cure: 'Finché nessuno ha risposto premi «Ritira la proposta», nel modulo o in «Proposte tra siti».',
		},
		{
			what: 'Il tuo sito mostra un contenuto di un altro, e non deve più.',
			cure: 'In «Proposte tra siti» premi «Non mostrare più qui»: dal sito che lo possiede non sparisce.',
		},
		{
			what: 'Lo spostamento è rifiutato.',
			cure: 'Nulla è cambiato, e il motivo è scritto nella finestra: per esempio un ufficio che sull’altro sito non c’è. Correggilo e riprova.',
		},
	],
	related: ['correggere-e-ritirare', 'revisione'],
} as const satisfies Guide;
