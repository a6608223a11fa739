import type { Guide } from './guide.ts';
import bundleActions from './pictures/bundle-actions.webp';
import bundleParts from './pictures/bundle-parts.webp';
import newBundle from './pictures/new-bundle.webp';

export const bundles = {
	slug: 'pubblicare-insieme',
	title: 'Pubblicare più cose insieme',
	lead: 'Un pacchetto porta online nello stesso istante notizie, eventi, menu e pagine iniziali: tutto o niente.',
	roles: ['publisher', 'editor'],
	steps: [
		{
			text: 'Nel menu apri «Pacchetti», dai un titolo a quello nuovo e premi «Crea il pacchetto».',
			picture: {
				image: newBundle,
				alt: 'Il riquadro Nuovo pacchetto, con il titolo “Festa patronale” e il tasto per crearlo.',
			},
		},
		{
			text: 'In «Aggiungi contenuti» cerca ciò che serve e premi «Aggiungi» per ognuno. Si può aggiungere anche dal modulo di un contenuto, o selezionando più righe di un elenco.',
		},
		{
			text: 'Se una cosa già online deve uscire nello stesso istante, scegli per quella «Viene ritirato» e di’ perché, come per un contenuto solo: può anche restare con un avviso, o portare a un altro contenuto del pacchetto.',
		},
		{
			text: 'Guarda l’anteprima di tutto insieme, poi premi «Controlla»: accanto a ogni contenuto leggi se va bene o che cosa manca.',
			picture: {
				image: bundleParts,
				alt: 'Due contenuti del pacchetto, tutti e due con la scritta Va bene.',
			},
		},
		{
			text: 'Premi «Pubblica tutto ora», e ancora per conferma, oppure apri «Programma…» e scegli il momento. Se serve un controllo, prima «Manda in revisione».',
			picture: {
				image: bundleActions,
				alt: 'I tasti Controlla, Manda in revisione, Approva tutto e Pubblica tutto ora.',
			},
		},
		{
			text: 'Hai cambiato idea? Con «Torna a prima del pacchetto» torna online, tutto insieme, ciò che c’era prima.',
		},
	],
	troubles: [
		{
			what: 'Il pacchetto è rifiutato.',
			cure: 'Non è andato online niente. Accanto al contenuto che lo ferma c’è il motivo: correggilo e riprova.',
		},
		{
			what: 'Un contenuto non si pubblica da solo.',
			cure: 'Fa parte di un pacchetto ancora aperto e va online con quello. Se deve uscire prima, premi «Togli» nel pacchetto.',
		},
	],
	related: ['programmare', 'home-e-menu', 'revisione'],
} as const satisfies Guide;
