import type { InEachLanguage, Language } from '@portolano/content-models';

const italian = {
	map: 'Mappa delle tappe',
	mapDescription: 'Le stesse tappe, con gli stessi numeri, sono nell’elenco di questa pagina.',
	track: 'La linea è il percorso da seguire.',
	straight:
		'Le linee sono dritte, da una tappa all’altra: servono a orientarsi, non sono la strada da seguire.',
	unmapped: 'Tappa non segnata sulla mappa',
	warning: 'Attenzione',
	unverified: 'Dato dimostrativo, non verificato',
	unverifiedNote:
		'Distanze, tempi, fondo, ombra, acqua e accessi di questo itinerario non sono stati controllati sul posto. Non usarli per decidere se il percorso è adatto a te: chiedi prima all’ufficio turistico.',
	unverifiedOfMany:
		'Distanze, tempi, fondo, ombra, acqua e accessi di questi itinerari non sono stati controllati sul posto.',
	fromStage: 'Dalla tappa {number}: {way}',
	backToStart: 'Dall’ultima tappa alla prima: {way}',
	asTheCrowFlies: '{distance} in linea d’aria',
	wayUnknown: 'distanza non rilevata',
	stop: 'Sosta: {time}',
	water: 'Acqua da bere: {answer}',
	toilets: 'Bagni aperti a tutti: {answer}',
	yes: 'sì',
	no: 'no',
	unknown: 'non si sa',
	notKnown: 'Dove fondo, ombra, acqua e bagni non sono indicati, nessuno li ha ancora rilevati.',
	reverse: 'Al contrario: dall’ultima tappa alla prima',
	reverseNote: 'I numeri sono quelli della mappa. I tempi fra una tappa e l’altra possono cambiare.',
	files: 'Porta con te il percorso',
	gpx: 'Per navigatori e app di escursionismo',
	kml: 'Per Google Earth e altre mappe',
	geojson: 'Per programmi di cartografia',
	json: 'Nel modello del Tourism Digital Hub',
	printNote: 'Questa pagina si stampa come una guida in formato A4.',
	onlinePage: 'Questa guida in linea: {address}',
};

type ItineraryWords = Readonly<Record<keyof typeof italian, string>>;

const english: ItineraryWords = {
	map: 'Map of the stops',
	mapDescription: 'The same stops, with the same numbers, are in the list on this page.',
	track: 'The line is the route to follow.',
	straight:
		'The lines run straight from stop to stop: they help you find your bearings, they are not the way to walk.',
	unmapped: 'Stop not shown on the map',
	warning: 'Warning',
	unverified: 'Demonstration data, not verified',
	unverifiedNote:
		'Distances, times, surfaces, shade, water and access of this itinerary have not been checked on the spot. Do not rely on them to decide whether the route suits you: ask the tourist office first.',
	unverifiedOfMany:
		'Distances, times, surfaces, shade, water and access of these itineraries have not been checked on the spot.',
	fromStage: 'From stop {number}: {way}',
	backToStart: 'From the last stop back to the first: {way}',
	asTheCrowFlies: '{distance} as the crow flies',
	wayUnknown: 'distance not recorded',
	stop: 'Stop: {time}',
	water: 'Drinking water: {answer}',
	toilets: 'Public toilets: {answer}',
	yes: 'yes',
	no: 'no',
	unknown: 'not known',
	notKnown: 'Where surface, shade, water and toilets are not given, nobody has recorded them yet.',
	reverse: 'The other way round: from the last stop to the first',
	reverseNote: 'The numbers are those on the map. Times between stops may differ.',
	files: 'Take the route with you',
	gpx: 'For navigation devices and hiking apps',
	kml: 'For Google Earth and other maps',
	geojson: 'For mapping software',
	json: 'In the model of the Tourism Digital Hub',
	printNote: 'This page prints as an A4 guide.',
	onlinePage: 'This guide online: {address}',
};

const german: ItineraryWords = {
	map: 'Karte der Stationen',
	mapDescription: 'Dieselben Stationen stehen mit denselben Nummern in der Liste auf dieser Seite.',
	track: 'Die Linie ist der Weg, dem Sie folgen.',
	straight:
		'Die Linien verlaufen gerade von Station zu Station: Sie dienen der Orientierung und sind nicht der Weg.',
	unmapped: 'Station nicht auf der Karte',
	warning: 'Achtung',
	unverified: 'Demonstrationsdaten, nicht geprüft',
	unverifiedNote:
		'Entfernungen, Zeiten, Belag, Schatten, Wasser und Zugänge dieser Tour wurden nicht vor Ort geprüft. Entscheiden Sie nicht danach, ob die Tour für Sie geeignet ist: Fragen Sie vorher die Touristeninformation.',
	unverifiedOfMany:
		'Entfernungen, Zeiten, Belag, Schatten, Wasser und Zugänge dieser Touren wurden nicht vor Ort geprüft.',
	fromStage: 'Von Station {number}: {way}',
	backToStart: 'Von der letzten Station zur ersten: {way}',
	asTheCrowFlies: '{distance} Luftlinie',
	wayUnknown: 'Entfernung nicht erfasst',
	stop: 'Aufenthalt: {time}',
	water: 'Trinkwasser: {answer}',
	toilets: 'Öffentliche Toiletten: {answer}',
	yes: 'ja',
	no: 'nein',
	unknown: 'nicht bekannt',
	notKnown: 'Wo Belag, Schatten, Wasser und Toiletten fehlen, hat sie noch niemand erfasst.',
	reverse: 'Umgekehrt: von der letzten Station zur ersten',
	reverseNote: 'Die Nummern sind die der Karte. Die Zeiten zwischen den Stationen können abweichen.',
	files: 'Nehmen Sie die Tour mit',
	gpx: 'Für Navigationsgeräte und Wander-Apps',
	kml: 'Für Google Earth und andere Karten',
	geojson: 'Für Kartenprogramme',
	json: 'Im Modell des Tourism Digital Hub',
	printNote: 'Diese Seite lässt sich als A4-Führer drucken.',
	onlinePage: 'Diese Tour im Internet: {address}',
};

const french: ItineraryWords = {
	map: 'Carte des étapes',
	mapDescription: 'Les mêmes étapes, avec les mêmes numéros, sont dans la liste de cette page.',
	track: 'La ligne est le parcours à suivre.',
	straight:
		'Les lignes vont tout droit d’une étape à l’autre : elles aident à s’orienter, ce n’est pas le chemin à suivre.',
	unmapped: 'Étape absente de la carte',
	warning: 'Attention',
	unverified: 'Donnée de démonstration, non vérifiée',
	unverifiedNote:
		'Distances, temps, sol, ombre, eau et accès de cet itinéraire n’ont pas été vérifiés sur place. Ne vous y fiez pas pour décider si le parcours vous convient : demandez d’abord à l’office de tourisme.',
	unverifiedOfMany:
		'Distances, temps, sol, ombre, eau et accès de ces itinéraires n’ont pas été vérifiés sur place.',
	fromStage: 'Depuis l’étape {number} : {way}',
	backToStart: 'De la dernière étape à la première : {way}',
	asTheCrowFlies: '{distance} à vol d’oiseau',
	wayUnknown: 'distance non relevée',
	stop: 'Arrêt : {time}',
	water: 'Eau potable : {answer}',
	toilets: 'Toilettes publiques : {answer}',
	yes: 'oui',
	no: 'non',
	unknown: 'non connu',
	notKnown:
		'Là où le sol, l’ombre, l’eau et les toilettes ne sont pas indiqués, personne ne les a encore relevés.',
	reverse: 'En sens inverse : de la dernière étape à la première',
	reverseNote: 'Les numéros sont ceux de la carte. Les temps entre les étapes peuvent changer.',
	files: 'Emportez le parcours',
	gpx: 'Pour GPS et applications de randonnée',
	kml: 'Pour Google Earth et d’autres cartes',
	geojson: 'Pour les logiciels de cartographie',
	json: 'Au modèle du Tourism Digital Hub',
	printNote: 'Cette page s’imprime comme un guide A4.',
	onlinePage: 'Ce guide en ligne : {address}',
};

const words: InEachLanguage<ItineraryWords> = { it: italian, en: english, de: german, fr: french };

/** Returns the words of the pages and files of itineraries. */
export function itineraryWords({ language }: { readonly language: Language }): ItineraryWords {
	return words[language];
}
