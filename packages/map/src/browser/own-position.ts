import { Circle, CircleMarker, type Map as LeafletMap } from 'leaflet';
import { distanceText } from '../distance-text.ts';
import { latLngOf, showAll } from './leaflet-map.ts';
import { FAR, myPosition, NoPosition, type Position } from './my-position.ts';
import type { ListedPlace, PlaceList } from './place-list.ts';
import type { MapWords } from './words.ts';

/** How many of the nearest places are brought into view with the position. */
const NEAR = 3;

/** Where a reader is who asks for it: on the map, and as distances in the list. */
export class OwnPosition {
	readonly #map: LeafletMap;
	readonly #list: PlaceList;
	readonly #words: MapWords;
	#layers: (Circle | CircleMarker)[] = [];
	/** The places with their distances, the nearest first; none until the position is known. */
	measured: readonly { place: ListedPlace; metres: number }[] = [];

	constructor(map: LeafletMap, list: PlaceList, words: MapWords) {
		this.#map = map;
		this.#list = list;
		this.#words = words;
	}

	/** Asks for the position and shows it. Returns what came of it, in words. */
	async find(): Promise<string> {
		try {
			return this.#show(await myPosition());
		} catch (error) {
			return this.#words[error instanceof NoPosition ? error.reason : 'unavailable'];
		}
	}

	#show(position: Position): string {
		this.measured = this.#list.tellDistances(position, this.#words.distance);
		this.#mark(position);
		const near = this.measured.slice(0, NEAR);
		if ((near[0]?.metres ?? Infinity) > FAR) return this.#words.far;
		showAll(this.#map, [latLngOf(position), ...near.map(({ place }) => latLngOf(place.coordinates))]);
		const { lang } = document.documentElement;
		return this.#words.found.replace('{distance}', distanceText(position.accuracy, lang));
	}

	#mark(position: Position) {
		for (const layer of this.#layers) layer.remove();
		const at = latLngOf(position);
		const look = { interactive: false } as const;
		this.#layers = [
			new Circle(at, { ...look, radius: position.accuracy, className: 'pt-accuracy' }),
			new CircleMarker(at, { ...look, radius: 8, className: 'pt-my-position' }),
		];
		for (const layer of this.#layers) layer.addTo(this.#map);
	}
}
