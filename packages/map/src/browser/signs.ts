import {
	DivIcon,
	latLngBounds,
	type LatLng,
	type LatLngBounds,
	type Map as LeafletMap,
	Marker,
} from 'leaflet';
import { groupsOf, type PointGroup } from '../groups.ts';
import type { ListedPlace } from './place-list.ts';
import { signButton } from './sign-button.ts';
import type { MapWords } from './words.ts';

/** Signs nearer than this would cover one another, in pixels. */
const DISTANCE = 36;

/** The closest view; places that still are one sign there are at the same point. */
export const CLOSEST = 18;

/** A click so soon after a drag is a part of it, in milliseconds. */
const CLICK_AFTER_DRAG = 60;

interface Sign {
	readonly group: PointGroup;
	readonly button: HTMLButtonElement;
	readonly marker: Marker;
}

const keyOf = ({ members }: PointGroup) => members.join(' ');

/**
 * The signs of the places in view: buttons in the order of the list, so that Tab follows it. Places that would cover one
 * another are one sign, as in the static map.
 */
export class Signs {
	readonly #map: LeafletMap;
	readonly #points: readonly LatLng[];
	readonly #places: readonly ListedPlace[];
	readonly #words: MapWords;
	readonly #groups = new Map<number, readonly PointGroup[]>();
	#shown = new Map<string, Sign>();
	#chosen: number | undefined;
	#pointed: readonly number[] = [];
	#isShown: (index: number) => boolean = () => true;
	#draggedAt = -Infinity;
	/** Called when a sign is chosen. */
	onChoose: (group: PointGroup) => void = () => undefined;

	constructor(
		map: LeafletMap,
		places: readonly ListedPlace[],
		{ words, points }: { words: MapWords; points: readonly LatLng[] },
	) {
		this.#map = map;
		this.#places = places;
		this.#words = words;
		this.#points = points;
		map.on('dragend', () => {
			this.#draggedAt = performance.now();
		});
		map.on('moveend', () => {
			this.#showView();
		});
		this.#showView();
	}

	#groupsAt(zoom: number): readonly PointGroup[] {
		const known = this.#groups.get(zoom);
		if (known) return known;
		const shown = [...this.#points.keys()].filter(this.#isShown);
		const projected = shown.flatMap((index) => {
			const point = this.#points[index];
			return point ? [this.#map.project(point, zoom)] : [];
		});
		const groups = groupsOf(
			projected.map(({ x, y }) => [x, y]),
			DISTANCE,
		).map((group) => ({ ...group, members: group.members.flatMap((member) => shown[member] ?? []) }));
		this.#groups.set(zoom, groups);
		return groups;
	}

	#pointOf({ members: [first = 0] }: PointGroup): LatLng | undefined {
		return this.#points[first];
	}

	#showView() {
		const view = this.#map.getBounds();
		const before = this.#shown;
		const focused = document.activeElement;
		this.#shown = new Map();
		for (const group of this.#groupsAt(this.#map.getZoom())) {
			const point = this.#pointOf(group);
			if (!point || !view.contains(point)) continue;
			const key = keyOf(group);
			this.#shown.set(key, before.get(key) ?? this.#add(group, point));
		}
		for (const [key, { marker }] of before) if (!this.#shown.has(key)) marker.remove();
		this.#putInOrder();
		this.#markChosen();
		// A sign that had the focus may be gone: the map keeps it, not the top of the page.
		const isLost = focused !== document.activeElement && document.activeElement === document.body;
		if (isLost) this.#map.getContainer().focus({ preventScroll: true });
	}

	/** Elements that are in their place already are left there, because moving one takes the focus from it. */
	#putInOrder() {
		let previous: HTMLElement | undefined;
		for (const { marker } of this.#shown.values()) {
			const element = marker.getElement();
			if (!element) continue;
			if (!previous) {
				if (element.previousElementSibling) element.parentElement?.prepend(element);
			} else if (previous.nextElementSibling !== element) previous.after(element);
			previous = element;
		}
	}

	#add(group: PointGroup, point: LatLng): Sign {
		const button = this.#button(group);
		const icon = new DivIcon({ html: button, className: 'pt-sign-holder', iconSize: [32, 32] });
		const marker = new Marker(point, { icon, keyboard: false, interactive: false }).addTo(this.#map);
		return { group, button, marker };
	}

	#button(group: PointGroup): HTMLButtonElement {
		const places = group.members.flatMap((member) => this.#places[member] ?? []);
		const button = signButton(places, () => this.#groupName(group));
		button.addEventListener('click', (event) => {
			// On the map itself a click closes what is open.
			event.stopPropagation();
			// Browsers send a click after a drag that began on a sign.
			if (performance.now() - this.#draggedAt > CLICK_AFTER_DRAG) this.onChoose(group);
		});
		return button;
	}

	#groupName(group: PointGroup): string {
		const words = this.canPart(group) ? this.#words.group : this.#words.samePoint;
		return words.replace('{count}', String(group.members.length));
	}

	/** Whether a closer view shows the places of a group apart. */
	canPart({ members }: PointGroup): boolean {
		const projected = members.flatMap((member) => this.#points[member] ?? []);
		const points = projected.map((point) => this.#map.project(point, CLOSEST));
		return (
			groupsOf(
				points.map(({ x, y }) => [x, y] as const),
				DISTANCE,
			).length > 1
		);
	}

	boundsOf({ members }: PointGroup): LatLngBounds {
		return latLngBounds(members.flatMap((member) => this.#points[member] ?? []));
	}

	/** Returns the first zoom from `zoom` on at which a place has a sign of its own, or the closest. */
	zoomFor(index: number, zoom: number): number {
		const isAlone = this.#groupsAt(zoom).some(({ members }) => members.length === 1 && members[0] === index);
		return isAlone || zoom >= CLOSEST ? zoom : this.zoomFor(index, Math.min(CLOSEST, zoom + 1));
	}

	/** Returns the sign in view of one of these places. */
	signOf(members: readonly number[]): HTMLButtonElement | undefined {
		return [...this.#shown.values()].find(({ group }) =>
			group.members.some((member) => members.includes(member)),
		)?.button;
	}

	/** Shows the signs of these places alone. */
	narrow(isShown: (index: number) => boolean) {
		this.#isShown = isShown;
		this.#groups.clear();
		this.#showView();
	}

	/** Returns the places of a sign. */
	membersOf(sign: HTMLElement): readonly number[] {
		return [...this.#shown.values()].find(({ button }) => button === sign)?.group.members ?? [];
	}

	/** Marks the signs of the places that are pointed at in the list. */
	point(members: readonly number[]) {
		this.#pointed = members;
		this.#markChosen();
	}

	/** Marks the sign of a place as the open one. */
	choose(index: number | undefined) {
		this.#chosen = index;
		this.#markChosen();
	}

	#markChosen() {
		for (const { group, button } of this.#shown.values()) {
			const isChosen = this.#chosen !== undefined && group.members.includes(this.#chosen);
			if (isChosen) button.setAttribute('aria-current', 'true');
			else button.removeAttribute('aria-current');
			button.toggleAttribute(
				'data-pointed',
				group.members.some((member) => this.#pointed.includes(member)),
			);
		}
	}
}
