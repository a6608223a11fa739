import type { InEachLanguage, Language } from '@portolano/content-models';

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
	sketched: 'Disegnate a mano: dato dimostrativo, non verificato.',
	unverified: 'I contorni dei quartieri sono dimostrativi, non verificati.',
	locate: 'La mia posizione',
	locateNote: 'La posizione resta sul tuo dispositivo: non viene inviata né conservata.',
	whole: 'Tutta la mappa',
	nearestFirst: 'Prima i più vicini',
	toMap: 'Vai alla mappa',
	narrowed: 'L’immagine mostra tutto l’elenco: apri la mappa per vedere solo quello che resta.',
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
	sketched: 'Sketched by hand: demonstration data, not verified.',
	unverified: 'The outlines of the districts are samples, not checked.',
	locate: 'My position',
	locateNote: 'Your position stays on your device: it is neither sent nor kept.',
	whole: 'Whole map',
	nearestFirst: 'Nearest first',
	toMap: 'Go to the map',
	narrowed: 'The image shows the whole list: open the map to see only what is left.',
};

const german: PageWords = {
	waters: 'Binnengewässer',
	sketched: 'Von Hand gezeichnet: Demonstrationsdaten, nicht geprüft.',
	open: 'Interaktive Karte öffnen',
	openPage: '{map} öffnen',
	opening: 'Die Karte wird geöffnet …',
	failed:
		'Die Karte ließ sich nicht öffnen: Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Die Liste ist auch ohne Karte vollständig.',
	description: 'Dieselben Orte stehen mit denselben Nummern in der Liste auf dieser Seite.',
	descriptionOfOne: 'Die Adresse steht neben der Karte.',
	mapOf: 'Karte: {name}',
	list: 'Liste',
	number: 'Nummer {number} auf der Karte',
	showOnMap: 'Auf der Karte zeigen',
	outside: 'Nicht auf dieser Karte',
	groups: 'Ein Quadrat steht für mehrere Orte nahe beieinander und nennt ihre Zahl.',
	boundaries: 'Grenzen',
	unverified: 'Die Umrisse der Stadtteile sind Beispiele und nicht geprüft.',
	locate: 'Mein Standort',
	locateNote: 'Ihr Standort bleibt auf Ihrem Gerät: Er wird weder gesendet noch gespeichert.',
	whole: 'Ganze Karte',
	nearestFirst: 'Die nächsten zuerst',
	toMap: 'Zur Karte',
	narrowed: 'Das Bild zeigt die ganze Liste: Öffnen Sie die Karte, um nur das Übrige zu sehen.',
};

const french: PageWords = {
	waters: 'Eaux intérieures',
	sketched: 'Dessinées à la main : donnée de démonstration, non vérifiée.',
	open: 'Ouvrir la carte interactive',
	openPage: 'Ouvrir la {map}',
	opening: 'Ouverture de la carte…',
	failed:
		'La carte ne s’est pas ouverte : vérifiez la connexion et réessayez. La liste est complète même sans carte.',
	description: 'Les mêmes lieux, avec les mêmes numéros, sont dans la liste de cette page.',
	descriptionOfOne: 'L’adresse est écrite à côté de la carte.',
	mapOf: 'Carte : {name}',
	list: 'Liste',
	number: 'Numéro {number} sur la carte',
	showOnMap: 'Montrer sur la carte',
	outside: 'Hors de la carte',
	groups: 'Un carré indique plusieurs lieux proches et leur nombre.',
	boundaries: 'Limites',
	unverified: 'Les contours des quartiers sont des exemples, non vérifiés.',
	locate: 'Ma position',
	locateNote: 'Votre position reste sur votre appareil : elle n’est ni envoyée ni conservée.',
	whole: 'Toute la carte',
	nearestFirst: 'Les plus proches d’abord',
	toMap: 'Aller à la carte',
	narrowed: 'L’image montre toute la liste : ouvrez la carte pour ne voir que ce qui reste.',
};

const words: InEachLanguage<PageWords> = {
	it: italian,
	en: english,
	de: german,
	fr: french,
};

/** Returns the words of maps in the page. */
export function mapWords({ language }: { readonly language: Language }): PageWords {
	return words[language];
}
