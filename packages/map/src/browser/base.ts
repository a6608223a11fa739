import type { Outline } from '@portolano/content-models';
import { divIcon, type LatLngTuple, type Map as LeafletMap, marker, polygon } from 'leaflet';
import { centreOf } from '../geometry.ts';
import type { BaseMap } from '../base-map.ts';

/** Names are shown from this zoom on, where they have room. */
const NAMES_FROM = 12;

// The same application writes the file.
function readBase(response: Response): Promise<BaseMap> {
	if (!response.ok) throw new Error(`The outlines were not read: status ${String(response.status)}.`);
	return response.json();
}

/** Fetches the outlines of the territory; undefined where the page names no file, or it does not come. */
export async function fetchBase(address: string | undefined): Promise<BaseMap | undefined> {
	if (address === undefined) return undefined;
	return fetch(address)
		.then(readBase)
		.catch(() => undefined);
}

const turned = (outline: Outline): LatLngTuple[][][] =>
	outline.map((rings) => rings.map((ring) => ring.map(([x, y]): LatLngTuple => [y, x])));

function nameIcon(name: string) {
	const text = document.createElement('span');
	text.textContent = name;
	return divIcon({ html: text, className: 'pt-district-name', iconSize: [0, 0] });
}

/** Shows the territory and its districts, for orientation: nothing of it can be chosen. */
export function addBase(map: LeafletMap, { boundary, surroundings, waters, districts }: BaseMap) {
	map.createPane('names').setAttribute('aria-hidden', 'true');
	if (surroundings)
		polygon(turned(surroundings), { className: 'pt-surroundings', interactive: false }).addTo(map);
	polygon(turned(boundary), { className: 'pt-land', interactive: false }).addTo(map);
	if (waters) polygon(turned(waters), { className: 'pt-water', interactive: false }).addTo(map);
	for (const { name, outline } of districts) {
		polygon(turned(outline), { className: 'pt-district', interactive: false }).addTo(map);
		const { latitude, longitude } = centreOf(outline);
		marker([latitude, longitude], {
			icon: nameIcon(name),
			pane: 'names',
			keyboard: false,
			interactive: false,
		}).addTo(map);
	}
	const toggleNames = () => {
		map.getPane('names')?.toggleAttribute('hidden', map.getZoom() < NAMES_FROM);
	};
	map.on('zoomend', toggleNames);
	toggleNames();
}
