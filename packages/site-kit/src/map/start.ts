import type { OpenMap } from '@portolano/map/browser.ts';

// This is all that a page with a map loads; the map itself comes when somebody asks for it.

/** Opens the map of `holder` once it is asked for; after a failure it can be asked for again. */
class Opener {
	readonly #holder: HTMLElement;
	#map: Promise<OpenMap> | undefined;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		holder.dataset['ready'] = '';
		this.#find('[data-map-start]')?.addEventListener('click', () => {
			void this.#use((map) => {
				map.focus();
			});
		});
		holder.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest('[data-map-show]');
			if (!(link instanceof HTMLElement)) return;
			event.preventDefault();
			void this.#show(link);
		});
		const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const link = linked && holder.contains(linked) && linked.querySelector('[data-map-show]');
		if (link instanceof HTMLElement) void this.#show(link);
	}

	#find(selector: string) {
		return this.#holder.querySelector<HTMLElement>(selector);
	}

	#tell(text = '') {
		const status = this.#find('[data-map-status]');
		if (status) status.textContent = text;
	}

	async #open(): Promise<OpenMap> {
		this.#tell(this.#holder.dataset['opening']);
		const { openMap } = await import('@portolano/map/browser.ts');
		this.#tell();
		const map = await openMap(this.#holder);
		for (const tool of this.#holder.querySelectorAll<HTMLElement>('.pt-map-tools > button'))
			tool.hidden = 'mapStart' in tool.dataset;
		return map;
	}

	async #use(act: (map: OpenMap) => void) {
		this.#map ??= this.#open();
		try {
			act(await this.#map);
		} catch {
			this.#map = undefined;
			this.#tell(this.#holder.dataset['failed']);
		}
	}

	async #show(link: HTMLElement) {
		const item = link.closest('li');
		await this.#use((map) => {
			if (item) map.show(item, link);
		});
	}
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-map]')) new Opener(holder);
