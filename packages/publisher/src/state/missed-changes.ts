import type { SiteKey } from '@portolano/content-models';
import type { Applied, Change, PageName } from '@portolano/content-store';

/** What happened to the documents between the state of a site and its opening. */
export class MissedChanges {
	readonly #site: SiteKey;
	/** The latest change of each document. */
	readonly #changes = new Map<string, Change>();
	readonly #touched = new Map<string, PageName>();

	constructor(site: SiteKey) {
		this.#site = site;
	}

	/** All of it together, with the touched pages of the site. */
	get applied(): Applied {
		return { changes: [...this.#changes.values()], touched: [...this.#touched.values()] };
	}

	note({ changes, touched }: Applied): void {
		for (const change of changes) this.#changes.set(`${change.type}/${change.id}`, change);
		for (const page of touched) if (page.site === this.#site) this.#touched.set(page.path, page);
	}
}
