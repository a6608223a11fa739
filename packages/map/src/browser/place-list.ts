import type { Coordinates } from '@portolano/content-models';
import { distanceText } from '../distance-text.ts';
import { metresBetween } from '@portolano/content-models/distance';

/** A place of the list beside the map, read from its item. */
export interface ListedPlace {
	readonly item: HTMLElement;
	/** Its number in the list and on the map. */
	readonly number: string;
	readonly title: string;
	readonly href: string | undefined;
	/** What it is, and where, as the list says it. */
	readonly lines: readonly string[];
	readonly coordinates: Coordinates;
}

const textOf = (element: Element | null) => element?.textContent.trim() ?? '';

function placeOf(item: HTMLElement): ListedPlace {
	const [latitude = 0, longitude = 0] = (item.dataset['mapPoint'] ?? '').split(',').map(Number);
	const title = item.querySelector('[data-map-title]');
	return {
		item,
		number: textOf(item.querySelector('[data-map-number]')),
		title: textOf(title),
		href: title?.getAttribute('href') ?? undefined,
		lines: [...item.querySelectorAll('[data-map-line]')].map(textOf).filter((line) => line !== ''),
		coordinates: { latitude, longitude },
	};
}

/** The list beside the map: the source of its places, and kept in step with it. */
export class PlaceList {
	/** Those that are on the map, in the order of the list. */
	readonly places: readonly ListedPlace[];
	readonly element: HTMLElement;
	readonly #items: readonly HTMLElement[];

	constructor(list: HTMLElement) {
		this.element = list;
		// Cards of several lists are one list for the map.
		this.#items = [...list.querySelectorAll<HTMLElement>(':scope > li, [data-map-point]')];
		this.places = this.#items.filter((item) => 'mapPoint' in item.dataset).map(placeOf);
	}

	/** Marks a place as the one that is open on the map; none where `index` is undefined. */
	mark(index: number | undefined) {
		for (const item of this.element.querySelectorAll('[data-map-point][aria-current]'))
			item.removeAttribute('aria-current');
		const item = index === undefined ? undefined : this.places[index]?.item;
		item?.setAttribute('aria-current', 'true');
		// Beside the map the list has a scroll bar of its own; below it, scrolling would take the map out of the window.
		const box = this.element.parentElement;
		if (item && box && box.scrollHeight > box.clientHeight) {
			const offset = item.getBoundingClientRect().top - box.getBoundingClientRect().top;
			box.scrollTop += offset - (box.clientHeight - item.clientHeight) / 2;
		}
	}

	/** Marks the places whose sign the pointer or the focus is on. */
	point(members: readonly number[]) {
		for (const [index, { item }] of this.places.entries())
			item.toggleAttribute('data-pointed', members.includes(index));
	}

	/** Whether a place is in the list as a form has narrowed it. */
	isShown(index: number): boolean {
		return this.places[index]?.item.closest('[hidden]') === null;
	}

	/** Writes beside each place how far it is from a point; returns the places with their distances, the nearest first. */
	tellDistances(from: Coordinates, text: string): { place: ListedPlace; metres: number }[] {
		const { lang } = document.documentElement;
		const measured = this.places
			.map((place) => ({ place, metres: metresBetween(from, place.coordinates) }))
			.toSorted((a, b) => a.metres - b.metres);
		for (const { place, metres } of measured) {
			const told = place.item.querySelector('[data-map-distance]');
			if (told) told.textContent = text.replace('{distance}', distanceText(metres, lang));
		}
		return measured;
	}

	/** Puts the nearest places first, those that are not on the map last; without distances in the first order again. */
	sort(measured: readonly { place: ListedPlace }[] = []) {
		const first = measured.map(({ place }) => place.item);
		const rest = this.#items.filter((item) => !first.includes(item));
		this.element.replaceChildren(...first, ...rest);
	}
}
