import type { Guide } from './guide.ts';
import comments from './pictures/comments.webp';
import inReview from './pictures/in-review.webp';
import sendingBack from './pictures/sending-back.webp';

export const review = {
	slug: 'revisione',
	title: 'Mandare in revisione e approvare',
	lead: 'Chi scrive chiede un controllo, chi è responsabile approva o rimanda indietro dicendo perché.',
	steps: [
		{
			text: 'Chi scrive: salva la bozza, poi premi «Manda in revisione» nel riquadro dello stato, il primo accanto al modulo. Chi approva riceve un’e-mail e la trova nella sua pagina iniziale, sotto «Da approvare».',
		},
		{
			text: 'Chi approva: apri il contenuto da lì. Nel riquadro dello stato leggi chi lo ha mandato e quando.',
			picture: {
				image: inReview,
				alt: 'Il riquadro dello stato: In revisione, chi l’ha mandata e quando, e i tasti Approva e Rimanda indietro.',
			},
		},
		{
			text: 'Se qualcosa riguarda un campo solo, premi «Commenta», scegli il campo e scrivi. Chi scrive lo trova accanto al modulo e, quando ha corretto, preme «Risolto».',
			picture: { image: comments, alt: 'Un commento sul campo Titolo, con il tasto Risolto.' },
		},
		{
			text: 'Se va corretto, premi «Rimanda indietro» e scrivi che cosa: il motivo arriva per e-mail a chi ha scritto, e si legge nella sua pagina iniziale.',
			picture: {
				image: sendingBack,
				alt: 'Il campo Che cosa va corretto, con un motivo scritto, e il tasto Rimanda indietro con questo motivo.',
			},
		},
		{
			text: 'Se va bene, premi «Approva». Da qui puoi pubblicare subito con «Pubblica», oppure scegliere il momento con «Programma…».',
		},
	],
	troubles: [
		{
			what: 'Non puoi approvare ciò che hai scritto tu.',
			cure: 'Su quel sito chi scrive non approva: serve un’altra persona responsabile. Lo decide chi cura il sito.',
		},
		{
			what: 'Era approvata e ora non lo è più.',
			cure: 'Qualcuno l’ha cambiata dopo l’approvazione. In «Che cosa è successo» leggi chi e quando: va approvata di nuovo.',
		},
		{
			what: 'I tasti non ci sono.',
			cure: 'Il modulo ha modifiche non salvate: salva la bozza e compaiono.',
		},
	],
	related: ['scrivere-una-notizia', 'lavorare-in-due', 'programmare'],
} as const satisfies Guide;
