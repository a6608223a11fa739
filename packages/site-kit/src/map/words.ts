import type { Language } from '@portolano/content-models';

const italian = {
	open: 'Apri la mappa interattiva',
	openPage: 'Apri la {map}',
	opening: 'Apro la mappa…',
	failed:
		'La mappa non si è aperta: controlla la connessione e riprova. L’elenco è completo anche senza mappa.',
	description: 'Gli stessi luoghi, con gli stessi numeri, sono nell’elenco di questa pagina.',
	descriptionOfOne: 'L’indirizzo è scritto accanto alla mappa.',
	mapOf: 'Mappa: {name}',
	list: 'Elenco',
	number: 'Numero {number} sulla mappa',
	showOnMap: 'Mostra sulla mappa',
	outside: 'Fuori dalla mappa',
	groups: 'Un quadrato vuol dire più luoghi vicini, e dice quanti sono.',
	boundaries: 'Confini',
	waters: 'Acque interne',
	unverified: 'I contorni dei quartieri sono dimostrativi, non verificati.',
	locate: 'La mia posizione',
	locateNote: 'La posizione resta sul tuo dispositivo: non viene inviata né conservata.',
	whole: 'Tutta la mappa',
	nearestFirst: 'Prima i più vicini',
} as const;

type PageWords = Readonly<Record<keyof typeof italian, string>>;

const english: PageWords = {
	open: 'Open the interactive map',
	openPage: 'Open the {map}',
	opening: 'Opening the map…',
	failed: 'The map did not open: check the connection and try again. The list is complete without it.',
	description: 'The same places, with the same numbers, are in the list on this page.',
	descriptionOfOne: 'The address is written beside the map.',
	mapOf: 'Map: {name}',
	list: 'List',
	number: 'Number {number} on the map',
	showOnMap: 'Show on the map',
	outside: 'Not on this map',
	groups: 'A square means several places near one another, and says how many.',
	boundaries: 'Boundaries',
	waters: 'Inland waters',
	unverified: 'The outlines of the districts are samples, not checked.',
	locate: 'My position',
	locateNote: 'Your position stays on your device: it is neither sent nor kept.',
	whole: 'Whole map',
	nearestFirst: 'Nearest first',
};

/** Returns the words of maps in the page. */
export function mapWords({ language }: { readonly language: Language }): PageWords {
	return language === 'it' ? italian : english;
}
