import type { SiteKey, SiteKind } from '@portolano/content-models';
import type { Change, PageName, Store } from '@portolano/content-store';
import { messageOf, type Problem } from './problems.ts';
import type { SitePublisher } from './site-publisher.ts';

export interface OpenSitesOptions {
	readonly store: Store;
	/** Keys of the sites to open; all when absent. */
	readonly wanted: readonly SiteKey[] | undefined;
	readonly open: (site: SiteKey, kind: SiteKind) => Promise<SitePublisher>;
}

/** The sites that are published, each opened once. */
export class OpenSites {
	readonly #options: OpenSitesOptions;
	readonly #sites = new Map<SiteKey, SitePublisher>();
	readonly #unopened = new Map<SiteKey, Problem>();
	/** Sites whose lists have changed, by what is held elsewhere, since they were released. */
	readonly #stale = new Set<SitePublisher>();

	constructor(options: OpenSitesOptions) {
		this.#options = options;
	}

	get all(): ReadonlyMap<SiteKey, SitePublisher> {
		return this.#sites;
	}

	/** Why sites could not be opened. */
	get problems(): ReadonlyMap<SiteKey, Problem> {
		return this.#unopened;
	}

	/** Sites to be released once more. What is released meanwhile may add to them. */
	get stale(): Iterable<SitePublisher> {
		return this.#stale;
	}

	/** @throws When no site has the key, or it could not be opened. */
	named(key: SiteKey): SitePublisher {
		const site = this.#sites.get(key);
		if (site) return site;
		throw new Error(
			this.#unopened.get(key)?.message ??
				`There is no site “${key}”: those published are ${[...this.#sites.keys()].join(', ') || 'none'}. Nothing has been changed.`,
		);
	}

	/** Opens sites that the log has published since. One whose application does not load leaves the others alone. */
	async openNew(): Promise<void> {
		const { store, wanted } = this.#options;
		for (const document of store.documents('site')) {
			if (document.type !== 'site' || this.#sites.has(document.key)) continue;
			if (wanted && !wanted.includes(document.key)) continue;
			await this.#open(document.key, document.kind);
		}
	}

	/** Notifies every site of the pages that a log entry, or the clock, touched. */
	note(change: Change | undefined, touched: readonly PageName[]): void {
		for (const site of this.#sites.values()) site.note(change, touched);
	}

	/** A document held or released on the site `by` changes the lists of other sites. */
	noteHeld(by: SiteKey, touched: readonly PageName[]): void {
		for (const site of this.#sites.values()) {
			if (site.site === by || !touched.some((page) => page.site === site.site)) continue;
			site.note(undefined, touched);
			this.#stale.add(site);
		}
	}

	/** To be called when a site is about to be released. */
	noteReleasing(site: SitePublisher): void {
		this.#stale.delete(site);
	}

	async #open(key: SiteKey, kind: SiteKind): Promise<void> {
		this.#unopened.delete(key);
		try {
			this.#sites.set(key, await this.#options.open(key, kind));
		} catch (error) {
			this.#unopened.set(key, { path: '/', message: messageOf(error), isBlocking: true });
		}
	}
}
