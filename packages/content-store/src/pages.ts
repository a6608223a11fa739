import type { SiteKey } from '@portolano/content-models';
import type { PagePath } from './contract.ts';
import { entryOf } from './documents.ts';

/** A page among those of all sites. */
export interface PageName {
	readonly site: SiteKey;
	readonly path: PagePath;
}

/** Numbers for pages, so that recordings hold numbers. */
export interface Pages {
	/** The number of a page, given at the first call. */
	number(page: PageName): number;
	name(number: number): PageName | undefined;
	forget(page: PageName): void;
}

export function createPages(): Pages {
	const numbers = new Map<SiteKey, Map<PagePath, number>>();
	const names = new Map<number, PageName>();
	let last = 0;

	return {
		number({ site, path }) {
			const ofSite = entryOf(numbers, site, () => new Map<PagePath, number>());
			return entryOf(ofSite, path, () => {
				names.set(++last, { site, path });
				return last;
			});
		},
		name: (number) => names.get(number),
		forget({ site, path }) {
			const number = numbers.get(site)?.get(path);
			if (number === undefined) return;
			numbers.get(site)?.delete(path);
			names.delete(number);
		},
	};
}
