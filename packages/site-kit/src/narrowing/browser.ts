import { dayInRome, endOfDay } from '@portolano/content-models/rome-time';
import { metresBetween } from '@portolano/content-models/distance';
import { distanceText } from '@portolano/map/distance-text.ts';
import { FAR, myPosition, NoPosition } from '@portolano/map/position.ts';
import { hoursIn } from '../opening-hours/browser/hours-in.ts';
import { type Chosen, type Entry, isLeft } from './narrow.ts';

interface Item {
	readonly element: HTMLElement;
	readonly entry: Entry;
	readonly point: { latitude: number; longitude: number } | undefined;
}

function itemOf(element: HTMLElement): Item {
	const { tokens = '', days, point } = element.dataset;
	const [latitude = NaN, longitude = NaN] = (point ?? '').split(',').map(Number);
	const times = days?.split(' ').map((each) => {
		const [first = '', last = first] = each.split('/');
		return [first, last] as const;
	});
	return {
		element,
		entry: {
			tokens: new Set(tokens.split(' ')),
			days: times,
			hours: hoursIn(element.querySelector<HTMLElement>('[data-open-state]')),
		},
		point: Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : { latitude, longitude },
	};
}

/** Narrows the entries of a page by what is chosen in its form, and keeps the choice in the address. */
class NarrowedList {
	readonly #form: HTMLFormElement;
	readonly #items: readonly Item[];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.#items = [...document.querySelectorAll<HTMLElement>('[data-tokens]')].map(itemOf);
	}

	start() {
		this.#readAddress();
		this.#form.hidden = false;
		for (const links of document.querySelectorAll<HTMLElement>('[data-narrow-links]')) links.hidden = true;
		const box = this.#form.closest('details');
		box?.removeAttribute('hidden');
		box?.toggleAttribute('open', this.#isChosen());
		this.#form.addEventListener('input', () => {
			this.#narrow();
			this.#writeAddress();
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#narrow();
			this.#writeAddress();
		});
		this.#form.addEventListener('reset', () => {
			// The fields are empty only after this event.
			setTimeout(() => this.#cleared());
		});
		this.#form
			.querySelector('[data-narrow-near]')
			?.addEventListener('click', () => void this.#sortByDistance());
		if (this.#isChosen()) this.#narrow();
	}

	#cleared() {
		this.#narrow();
		this.#writeAddress();
	}

	/** Returns what is chosen, by the names of the fields; without empty ones. */
	#query(): URLSearchParams {
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(this.#form))
			if (typeof value === 'string' && value !== '') query.append(name, value);
		return query;
	}

	#isChosen() {
		return this.#query().size > 0;
	}

	#readAddress() {
		const query = new URLSearchParams(location.search);
		for (const field of this.#form.querySelectorAll('input')) {
			const values = query.getAll(field.name);
			if (field.type === 'date') field.value = values[0] ?? '';
			else field.checked = values.includes(field.value);
		}
	}

	#writeAddress() {
		const query = this.#query().toString();
		history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
	}

	#chosen(): Chosen {
		const query = this.#query();
		const groups = [...this.#form.querySelectorAll<HTMLElement>('[data-match]')].map((group) => ({
			match: group.dataset['match'] === 'all' ? ('all' as const) : ('any' as const),
			tokens: query.getAll(group.dataset['group'] ?? ''),
		}));
		return {
			groups,
			isOpenNow: query.has('aperti'),
			from: query.get('dal') ?? undefined,
			to: query.get('al') ?? undefined,
		};
	}

	#narrow() {
		const now = Date.now();
		const chosen = this.#chosen();
		let count = 0;
		for (const { element, entry } of this.#items) {
			element.hidden = !isLeft(entry, chosen, now);
			if (!element.hidden) count += 1;
		}
		this.#hideEmptyGroups();
		// Its image still shows all of them, and says so; the map that is opened follows by itself.
		document.querySelector('[data-map]')?.toggleAttribute('data-narrowed', count < this.#items.length);
		this.#tell(count);
		this.#narrowAgainLater(chosen, now);
	}

	/** A heading without any entry below it would stand there alone. */
	#hideEmptyGroups() {
		for (const group of document.querySelectorAll<HTMLElement>('[data-narrow-group]'))
			group.hidden = !group.querySelector('[data-tokens]:not([hidden])');
	}

	#tell(count: number) {
		const { left = '', one = '', none = '' } = this.#form.dataset;
		const text = count === 0 ? none : count === 1 ? one : left.replace('{count}', String(count));
		this.#announce(this.#isChosen() ? text : '');
		const empty = document.querySelector<HTMLElement>('[data-narrow-empty]');
		if (empty) empty.hidden = count > 0;
	}

	#announce(text: string) {
		const status = this.#form.querySelector('[data-narrow-status]');
		if (status) status.textContent = text;
	}

	/** What is open changes while the page is: it is looked at again every minute, and at midnight. */
	#narrowAgainLater({ isOpenNow }: Chosen, now: number) {
		clearTimeout(this.#timer);
		if (!isOpenNow) return;
		const wait = Math.min(60_000, endOfDay(dayInRome(now)) - now);
		this.#timer = setTimeout(() => this.#narrow(), Math.max(1000, wait));
	}

	async #sortByDistance() {
		const { refused = '', failed = '', found = '', far = '' } = this.#form.dataset;
		try {
			const nearest = this.#sort(await myPosition());
			this.#announce(nearest > FAR ? far : found);
		} catch (error) {
			this.#announce(error instanceof NoPosition && error.reason === 'refused' ? refused : failed);
		}
	}

	/** Puts the nearest first, each with how far it is; returns the metres to the nearest. */
	#sort(here: { latitude: number; longitude: number }): number {
		const measured = this.#items
			.map((item) => ({ item, metres: item.point ? metresBetween(here, item.point) : Infinity }))
			.toSorted((one, other) => one.metres - other.metres);
		for (const { item, metres } of measured) {
			const told = item.element.querySelector('[data-narrow-distance]');
			if (told && item.point) told.textContent = distanceText(metres, document.documentElement.lang);
			item.element.parentElement?.append(item.element);
		}
		return measured[0]?.metres ?? Infinity;
	}
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-narrow]'))
	new NarrowedList(form).start();
