import type { InEachLanguage, Language } from '@portolano/content-models';
import type { MapWords } from '@portolano/map';

const italian = (title: string): MapWords => ({
	name: `Mappa interattiva: ${title}`,
	keys: 'Frecce: sposta. Più e meno: ingrandisci e rimpicciolisci. Tab: vai ai luoghi.',
	touch: 'Con due dita sposti e ingrandisci la mappa.',
	noBase: 'Il disegno del territorio non è arrivato: i luoghi sono al loro posto, senza confini.',
	zoomIn: 'Ingrandisci',
	zoomOut: 'Rimpicciolisci',
	group: '{count} luoghi vicini: ingrandisci',
	samePoint: '{count} nello stesso punto: apri l’elenco',
	close: 'Chiudi',
	searching: 'Cerco dove sei…',
	refused:
		'Il browser non ha il permesso di dire dove sei. Puoi darglielo nelle sue impostazioni; mappa ed elenco funzionano anche senza.',
	unavailable: 'Il dispositivo non riesce a sapere dove si trova. Mappa ed elenco funzionano anche senza.',
	timeout: 'Il dispositivo ci ha messo troppo a trovare la posizione: riprova.',
	insecure: 'Il browser dice la posizione solo alle pagine con un indirizzo sicuro (https).',
	found: 'Sei qui, con un margine di {distance}. Le distanze nell’elenco sono in linea d’aria.',
	far: 'Sei lontano da questi luoghi: la mappa resta dov’è. Le distanze sono nell’elenco.',
	distance: 'a {distance}',
});

const english = (title: string): MapWords => ({
	name: `Interactive map: ${title}`,
	keys: 'Arrows: move. Plus and minus: zoom in and out. Tab: go to the places.',
	touch: 'Move and zoom the map with two fingers.',
	noBase: 'The outlines of the territory could not be loaded: the places are shown without boundaries.',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	group: '{count} places near one another: zoom in',
	samePoint: '{count} at the same point: open the list',
	close: 'Close',
	searching: 'Looking for where you are…',
	refused:
		'The browser may not tell where you are. You can allow it in its settings; map and list work without it.',
	unavailable: 'The device cannot tell where it is. Map and list work without it.',
	timeout: 'The device took too long to find its position: try again.',
	insecure: 'The browser tells the position only to pages with a secure address (https).',
	found: 'You are here, within {distance}. Distances in the list are as the crow flies.',
	far: 'You are far from these places: the map stays where it is. Distances are in the list.',
	distance: '{distance} away',
});

const german = (title: string): MapWords => ({
	name: `Interaktive Karte: ${title}`,
	keys: 'Pfeiltasten: verschieben. Plus und Minus: vergrößern und verkleinern. Tab: zu den Orten.',
	touch: 'Mit zwei Fingern verschieben und vergrößern Sie die Karte.',
	noBase: 'Die Umrisse des Gebiets konnten nicht geladen werden: Die Orte sind an ihrem Platz, ohne Grenzen.',
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	group: '{count} Orte nahe beieinander: vergrößern',
	samePoint: '{count} am selben Punkt: Liste öffnen',
	close: 'Schließen',
	searching: 'Ihr Standort wird gesucht …',
	refused:
		'Der Browser darf Ihren Standort nicht nennen. Sie können es in seinen Einstellungen erlauben; Karte und Liste funktionieren auch ohne.',
	unavailable: 'Das Gerät kann seinen Standort nicht bestimmen. Karte und Liste funktionieren auch ohne.',
	timeout: 'Das Gerät hat zu lange gebraucht: Versuchen Sie es noch einmal.',
	insecure: 'Der Browser nennt den Standort nur Seiten mit einer sicheren Adresse (https).',
	found: 'Sie sind hier, auf {distance} genau. Die Entfernungen in der Liste sind Luftlinie.',
	far: 'Sie sind weit von diesen Orten entfernt: Die Karte bleibt, wo sie ist. Die Entfernungen stehen in der Liste.',
	distance: '{distance} entfernt',
});

const french = (title: string): MapWords => ({
	name: `Carte interactive : ${title}`,
	keys: 'Flèches : déplacer. Plus et moins : agrandir et réduire. Tab : aller aux lieux.',
	touch: 'Avec deux doigts, vous déplacez et agrandissez la carte.',
	noBase: 'Le dessin du territoire n’a pas pu être chargé : les lieux sont à leur place, sans limites.',
	zoomIn: 'Agrandir',
	zoomOut: 'Réduire',
	group: '{count} lieux proches : agrandir',
	samePoint: '{count} au même endroit : ouvrir la liste',
	close: 'Fermer',
	searching: 'Recherche de votre position…',
	refused:
		'Le navigateur n’a pas l’autorisation de dire où vous êtes. Vous pouvez la donner dans ses réglages ; la carte et la liste fonctionnent aussi sans.',
	unavailable: 'L’appareil ne parvient pas à se situer. La carte et la liste fonctionnent aussi sans.',
	timeout: 'L’appareil a mis trop de temps à trouver la position : réessayez.',
	insecure: 'Le navigateur ne donne la position qu’aux pages dont l’adresse est sécurisée (https).',
	found: 'Vous êtes ici, à {distance} près. Les distances de la liste sont à vol d’oiseau.',
	far: 'Vous êtes loin de ces lieux : la carte reste où elle est. Les distances sont dans la liste.',
	distance: 'à {distance}',
});

const words: InEachLanguage<(title: string) => MapWords> = {
	it: italian,
	en: english,
	de: german,
	fr: french,
};

/** Returns the words of an interactive map, as JSON for a script element of the page. */
export function browserWords(language: Language, title: string): string {
	return JSON.stringify(words[language](title)).replaceAll('<', String.raw`\u003c`);
}
