import type { Coordinates } from '@portolano/content-models';
import { distanceText, districtAt, type NearArea, nearestAreas } from './nearest-areas.ts';
import type { ZoneData, ZoneDistrict } from './zone-types.ts';

const SHOWN = 4;

/** What was chosen, or where the visitor is. */
interface Zone {
	district: ZoneDistrict | undefined;
	from: Coordinates | undefined;
}

/** Helps to find the district and the nearest areas. All is computed here: the position goes nowhere. */
class MyZone {
	readonly #holder: HTMLElement;
	#data: Promise<ZoneData> | undefined;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		const select = this.#find('select', HTMLSelectElement);
		select.addEventListener('change', () => void this.#choose(select.value));
		this.#find('button', HTMLButtonElement).addEventListener('click', () => void this.#locate());
		holder.hidden = false;
		// At once, so that the open page works without the network too; what fails is tried again when it is needed.
		void this.#read().catch(() => undefined);
	}

	#find<E extends HTMLElement>(selector: string, kind: new () => E): E {
		const found = this.#holder.querySelector(selector);
		if (found instanceof kind) return found;
		throw new Error(`The form of “La mia zona” has no ${selector}.`);
	}

	#word(name: string): string {
		return this.#holder.dataset[name] ?? '';
	}

	/** Fetches the file once; again after a failure. */
	async #read(): Promise<ZoneData> {
		this.#data ??= fetch(this.#word('file')).then(readFile);
		try {
			return await this.#data;
		} catch (error) {
			this.#data = undefined;
			throw error;
		}
	}

	async #choose(slug: string) {
		if (slug === '') return;
		await this.#showFrom(({ districts }) => {
			const district = districts.find((one) => one.slug === slug);
			return { district, from: district?.centre };
		});
	}

	async #locate() {
		this.#tell(this.#word('searching'));
		const from = await position().catch(() => undefined);
		if (!from) {
			this.#tell(this.#word('noPosition'));
			return;
		}
		await this.#showFrom((data) => ({ district: districtAt(data, from), from }));
	}

	async #showFrom(zoneOf: (data: ZoneData) => Zone) {
		try {
			const data = await this.#read();
			this.#show(zoneOf(data), data);
		} catch {
			this.#tell(this.#word('noData'));
		}
	}

	#tell(text: string) {
		this.#find('[data-zone-status]', HTMLElement).textContent = text;
		this.#find('[data-zone-result]', HTMLElement).replaceChildren();
	}

	#show({ district, from }: Zone, { areas }: ZoneData) {
		this.#find('select', HTMLSelectElement).value = district?.slug ?? '';
		this.#tell(district ? this.#word('found').replace('{name}', district.name) : this.#word('outside'));
		const near = from ? nearestAreas(areas, from, SHOWN) : [];
		this.#find('[data-zone-result]', HTMLElement).replaceChildren(
			...(district ? risksOf(district) : []),
			...(near.length > 0 ? [heading(this.#word('nearest')), this.#list(near)] : []),
		);
	}

	#list(near: readonly NearArea[]): HTMLElement {
		const list = document.createElement('ul');
		for (const { area, metres } of near) {
			const link = Object.assign(document.createElement('a'), { href: area.href, textContent: area.name });
			const item = document.createElement('li');
			const note = area.note ? `. ${area.note}` : '';
			item.append(link, `: ${distanceText(metres, document.documentElement.lang)}, ${area.address}${note}`);
			list.append(item);
		}
		return list;
	}
}

// The content isn't validated: the same application writes the file.
function readFile(response: Response): Promise<ZoneData> {
	if (!response.ok) throw new Error(`The districts were not read: status ${String(response.status)}.`);
	return response.json();
}

function heading(text: string): HTMLElement {
	return Object.assign(document.createElement('h3'), { textContent: text, className: 'h5' });
}

/** Returns a copy of the part of the page on the risks of a district. */
function risksOf({ slug }: ZoneDistrict): Node[] {
	const part = document.querySelector(`[data-district="${CSS.escape(slug)}"] [data-district-risks]`);
	return part ? [part.cloneNode(true)] : [];
}

function position(): Promise<Coordinates> {
	return new Promise((resolve, reject) => {
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude } }) => {
				resolve({ latitude, longitude });
			},
			(error) => {
				reject(new Error(error.message));
			},
			{ timeout: 15_000, maximumAge: 60_000 },
		);
	});
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-my-zone]')) new MyZone(holder);
