import type { Language } from '@portolano/content-models';
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

/** Returns the words of an interactive map, as JSON for a script element of the page. */
export function browserWords(language: Language, title: string): string {
	const words = language === 'it' ? italian(title) : english(title);
	return JSON.stringify(words).replaceAll('<', String.raw`\u003c`);
}
