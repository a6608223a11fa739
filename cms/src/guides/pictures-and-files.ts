import type { Guide } from './guide.ts';
import chooseImage from './pictures/choose-image.webp';
import imageForm from './pictures/image-form.webp';

export const picturesAndFiles = {
	slug: 'foto-e-file',
	title: 'Caricare foto e file',
	lead: 'Le immagini e gli allegati si caricano una volta e si usano in tutti i contenuti del sito.',
	steps: [
		{
			text: 'Nel modulo, sotto «Immagine», premi «Scegli tra quelli che ci sono» per prendere una foto già caricata, oppure «Crea» per caricarne una dal computer.',
			picture: {
				image: chooseImage,
				alt: 'Il campo Immagine vuoto, con i tasti per caricare una foto o sceglierne una che c’è già.',
			},
		},
		{
			text: 'Per una foto nuova scrivi il «Testo alternativo»: che cosa dice l’immagine a chi non la vede. Non cominciare con “Immagine di”.',
			picture: {
				image: imageForm,
				alt: 'Il modulo di un’immagine: Testo alternativo, Didascalia, Autore o fonte, Licenza.',
			},
		},
		{
			text: 'In «Autore o fonte» scrivi di chi è la foto e in «Licenza» come si può usare: la pagina lo mostra sotto l’immagine.',
		},
		{
			text: 'Per un allegato, come un PDF, apri «Allegati» nel menu e crea un allegato nuovo. Il «Titolo» dice che cosa contiene, non come si chiama il file.',
		},
		{
			text: 'Per la versione nuova di un allegato apri quello che c’è e cambia il file; se è online, segna «Sostituisci subito online». L’indirizzo resta lo stesso, e chi lo aveva salvato trova la versione nuova.',
		},
	],
	troubles: [
		{
			what: 'Il file contiene dati personali.',
			cure: 'Se nessun contenuto online lo usa, non è online: eliminalo, toglili e ricaricalo. Se è online, ritira o correggi subito i contenuti elencati in «Usato in, appare in»: quando nessuno lo usa più, non si scarica più. Poi eliminalo.',
		},
		{
			what: 'Il file è rifiutato.',
			cure: 'Il messaggio dice perché: è troppo grande, o di un tipo che non si pubblica. Riducilo o convertilo, e ricaricalo.',
		},
		{
			what: 'Vuoi eliminare una foto e non sai chi la usa.',
			cure: 'Aprila e guarda «Usato in, appare in»: ci sono i contenuti e le pagine dove si vede.',
		},
	],
	related: ['scrivere-una-notizia', 'home-e-menu'],
} as const satisfies Guide;
