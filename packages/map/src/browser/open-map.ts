import { type LatLng, type Map as LeafletMap, Popup } from 'leaflet';
import type { PointGroup } from '../groups.ts';
import { addBase, fetchBase } from './base.ts';
import { onNarrowed, pointTogether } from './in-step.ts';
import { createMap, isCalm, latLngOf, showAll } from './leaflet-map.ts';
import { loadStyles } from './load-styles.ts';
import { OwnPosition } from './own-position.ts';
import { PlaceList } from './place-list.ts';
import { closeButton, popupContent } from './popup-content.ts';
import { addRoute } from './route.ts';
import { CLOSEST, Signs } from './signs.ts';
import { type MapWords, wordsIn } from './words.ts';

function find<E extends Element>(holder: Element, selector: string, kind: new () => E): E {
	const found = holder.querySelector(selector);
	if (found instanceof kind) return found;
	throw new Error(`The map has no ${selector}.`);
}

/** The map that a reader has opened: it lies over the static one, which stays for paper. */
export class OpenMap {
	readonly #holder: HTMLElement;
	readonly #map: LeafletMap;
	readonly #signs: Signs;
	readonly #list: PlaceList;
	readonly #words: MapWords;
	readonly #points: readonly LatLng[];
	readonly #position: OwnPosition;

	constructor(holder: HTMLElement, words: MapWords) {
		this.#holder = holder;
		this.#words = words;
		this.#list = new PlaceList(find(holder, '[data-map-list]', HTMLElement));
		this.#points = this.#list.places.map(({ coordinates }) => latLngOf(coordinates));
		this.#map = createMap(this.#container(), this.#points, words);
		this.#signs = new Signs(this.#map, this.#list.places, { words, points: this.#points });
		this.#position = new OwnPosition(this.#map, this.#list, words);
		this.#signs.onChoose = (group) => {
			this.#choose(group);
		};
		pointTogether(this.#list, this.#signs, this.#map.getContainer());
		onNarrowed(this.#list, () => {
			this.#narrow();
		});
		if (this.#shownPoints().length < this.#points.length) this.#narrow();
		this.#startTools();
	}

	#shownPoints(): LatLng[] {
		return this.#points.filter((_, index) => this.#list.isShown(index));
	}

	/** Shows the places that a form has left in the list. */
	#narrow() {
		const shown = this.#shownPoints();
		this.#map.closePopup();
		this.#signs.narrow((index) => this.#list.isShown(index));
		if (shown.length > 0) showAll(this.#map, shown);
	}

	#container(): HTMLElement {
		const frame = find(this.#holder, '[data-map-frame]', HTMLElement);
		const keys = Object.assign(document.createElement('p'), {
			id: `${frame.id}-keys`,
			className: 'pt-map-keys',
			textContent: this.#words.keys,
		});
		const container = Object.assign(document.createElement('div'), { className: 'pt-open-map' });
		container.setAttribute('role', 'region');
		container.setAttribute('aria-label', this.#words.name);
		container.setAttribute('aria-describedby', keys.id);
		container.append(keys);
		// The browser takes a finger for its own: the page scrolls.
		container.addEventListener('pointercancel', () => {
			this.tell(this.#words.touch);
		});
		frame.append(container);
		frame.dataset['open'] = '';
		return container;
	}

	#startTools() {
		const on = (selector: string, act: (control: HTMLElement) => void) => {
			const control = this.#holder.querySelector<HTMLElement>(selector);
			control?.addEventListener(control instanceof HTMLInputElement ? 'change' : 'click', () => {
				act(control);
			});
		};
		on('[data-map-locate]', () => void this.#locate());
		on('[data-map-whole]', () => {
			this.#map.closePopup();
			showAll(this.#map, this.#shownPoints());
		});
		on('[data-map-sort]', (control) => {
			const isOn = control instanceof HTMLInputElement && control.checked;
			this.#list.sort(isOn ? this.#position.measured : []);
		});
	}

	/** Adds the outlines; says so where they did not come. */
	async addBase(): Promise<void> {
		const address = this.#holder.dataset['base'];
		const base = await fetchBase(address);
		if (base) addBase(this.#map, base);
		// Above the land.
		addRoute(this.#map, this.#holder);
		if (!base && address !== undefined) this.tell(this.#words.noBase);
	}

	/** Says something to all, screen readers too. */
	tell(text: string) {
		find(this.#holder, '[data-map-status]', HTMLElement).textContent = text;
	}

	focus() {
		this.#comeIntoView();
		this.#map.getContainer().focus({ preventScroll: true });
	}

	#comeIntoView() {
		this.#map.getContainer().scrollIntoView({ block: 'nearest' });
	}

	/** Opens the place of an item of the list; closing it returns the focus to `origin`. */
	show(item: HTMLElement, origin: HTMLElement) {
		const index = this.#list.places.findIndex((place) => place.item === item);
		const point = this.#points[index];
		if (!point) return;
		const zoom = this.#signs.zoomFor(index, Math.max(this.#map.getZoom(), 14));
		this.#comeIntoView();
		this.#map.setView(point, zoom, { animate: false });
		this.#open([index], origin);
	}

	#choose(group: PointGroup) {
		const canPart = group.members.length > 1 && this.#signs.canPart(group);
		if (!canPart) {
			this.#open(group.members);
			return;
		}
		this.#map.closePopup();
		const bounds = this.#signs.boundsOf(group);
		const closer = Math.max(this.#map.getBoundsZoom(bounds.pad(0.2)), this.#map.getZoom() + 1);
		this.#map.once('moveend', () => {
			(this.#signs.signOf(group.members) ?? this.#map.getContainer()).focus({ preventScroll: true });
		});
		this.#map.setView(bounds.getCenter(), Math.min(CLOSEST, closer), { animate: !isCalm() });
	}

	/** Opens the text of places at one point. */
	#open(members: readonly number[], origin?: HTMLElement) {
		const [first = 0] = members;
		const point = this.#points[first];
		if (!point) return;
		const popup = new Popup({
			closeButton: false,
			className: 'pt-map-popup',
			offset: [0, -12],
			maxWidth: 260,
			autoPanPadding: [12, 12],
		});
		const close = () => {
			popup.remove();
			(origin ?? this.#signs.signOf(members) ?? this.#map.getContainer()).focus({
				preventScroll: origin === undefined,
			});
		};
		const content = popupContent(
			members.flatMap((member) => this.#list.places[member] ?? []),
			closeButton(this.#words.close, close),
		);
		content.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			close();
		});
		popup.on('remove', () => {
			this.#mark(undefined);
		});
		popup.setLatLng(point).setContent(content).openOn(this.#map);
		this.#mark(first);
		(content.querySelector('a') ?? content).focus({ preventScroll: true });
	}

	#mark(index: number | undefined) {
		this.#signs.choose(index);
		this.#list.mark(index);
	}

	async #locate() {
		this.tell(this.#words.searching);
		this.tell(await this.#position.find());
		const { measured } = this.#position;
		if (measured.length === 0) return;
		const sort = this.#holder.querySelector<HTMLInputElement>('[data-map-sort]');
		sort?.closest('[data-map-sorting]')?.removeAttribute('hidden');
		if (sort?.checked) this.#list.sort(measured);
	}
}

/** Opens the interactive map of `holder`. It reads its places from the list beside it. */
export async function openMap(holder: HTMLElement): Promise<OpenMap> {
	await loadStyles();
	const map = new OpenMap(holder, wordsIn(holder));
	await map.addBase();
	return map;
}
