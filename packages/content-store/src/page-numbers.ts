import type { SiteKey } from '@portolano/content-models';
import { entryOf } from './map-entry.ts';
import type { PagePath } from './page-path.ts';

/** A page among those of all sites. */
export interface PageName {
	readonly site: SiteKey;
	readonly path: PagePath;
}

/** Numbers for pages, so that recordings hold numbers. */
export class PageNumbers {
	readonly #numbers = new Map<SiteKey, Map<PagePath, number>>();
	readonly #names = new Map<number, PageName>();
	#last = 0;

	/** The number of a page, given at the first call. */
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

	forget({ site, path }: PageName): void {
		const number = this.#numbers.get(site)?.get(path);
		if (number === undefined) return;
		this.#numbers.get(site)?.delete(path);
		this.#names.delete(number);
	}
}
