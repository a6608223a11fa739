import type { Coordinates } from '@portolano/content-models';
import { distanceText } from '@portolano/map';
import { districtAt, type NearArea, nearestAreas } from './nearest-areas.ts';
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
		// On a phone the answer would be below the window; the choice stays in it.
		const { bottom } = this.#find('[data-zone-result]', HTMLElement).getBoundingClientRect();
		if (bottom > innerHeight) this.#holder.scrollIntoView();
	}

	#list(near: readonly NearArea[]): HTMLElement {
		const list = element('ol', 'pt-zone-areas');
		for (const { area, metres } of near) {
			const link = Object.assign(document.createElement('a'), { href: area.href, textContent: area.name });
			const distance = element('strong', 'pt-zone-distance');
			distance.textContent = distanceText(metres, document.documentElement.lang);
			const item = document.createElement('li');
			item.append(distance, ' ', link, paragraph(area.where), ...area.warnings.map(warning));
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

function element(name: string, className: string): HTMLElement {
	return Object.assign(document.createElement(name), { className });
}

function heading(text: string): HTMLElement {
	return Object.assign(element('h3', 'h6'), { textContent: text });
}

function paragraph(text: string, className = ''): HTMLElement {
	return Object.assign(element('p', className), { textContent: text });
}

const warning = (text: string) => paragraph(text, 'pt-zone-warning');

/** Returns a copy of the part of the page on the risks of a district. */
function risksOf({ slug }: ZoneDistrict): Node[] {
	const part = document.querySelector(`[data-district="${CSS.escape(slug)}"] [data-district-risks]`);
	if (!part) return [];
	const copy = document.createElement('div');
	copy.append(
		heading(part.querySelector('h4')?.textContent ?? ''),
		...[...part.children].slice(1).map(cloned),
	);
	return [copy];
}

const cloned = (node: Node) => node.cloneNode(true);

/** Opens the district to which the address leads: browsers go to a folded one and leave it so. */
function openLinked() {
	const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (linked instanceof HTMLDetailsElement) linked.open = true;
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
addEventListener('hashchange', openLinked);
openLinked();
