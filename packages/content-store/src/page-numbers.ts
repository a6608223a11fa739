import type { SiteKey } from '@portolano/content-models';
import { entryOf } from './map-entry.ts';
import type { PagePath } from './page-path.ts';

/** Identifies a page among those of all sites. */
export interface PageName {
	readonly site: SiteKey;
	readonly path: PagePath;
}

const noPages: ReadonlyMap<PagePath, number> = new Map<PagePath, number>();

/** Assigns a number to each page, so that recordings hold numbers instead of paths. */
export class PageNumbers {
	readonly #numbers = new Map<SiteKey, Map<PagePath, number>>();
	readonly #names = new Map<number, PageName>();
	#last = 0;

	/** Returns the number of a page, assigned at the first call. */
	number({ site, path }: PageName): number {
		const ofSite = entryOf(this.#numbers, site, () => new Map<PagePath, number>());
		return entryOf(ofSite, path, () => {
			this.#last += 1;
			this.#names.set(this.#last, { site, path });
			return this.#last;
		});
	}

	name(number: number): PageName | undefined {
		return this.#names.get(number);
	}

	/** Returns the numbers of all pages of a site. */
	ofSite(site: SiteKey): ReadonlyMap<PagePath, number> {
		return this.#numbers.get(site) ?? noPages;
	}

	forget({ site, path }: PageName): void {
		const number = this.#numbers.get(site)?.get(path);
		if (number === undefined) return;
		this.#numbers.get(site)?.delete(path);
		this.#names.delete(number);
	}
}
