import type { SiteKey, SiteKind } from '@portolano/content-models';
import type { Applied, PageName, Store } from '@portolano/content-store';
import { messageOf } from '@portolano/follower';
import type { Problem } from './problems.ts';
import type { RestoredSites } from './state/restored-sites.ts';
import type { SitePublisher } from './site-publisher.ts';

export interface OpenSitesOptions {
	readonly store: Store;
	/** Keys of the sites to open. Default: all. */
	readonly wanted: readonly SiteKey[] | undefined;
	readonly open: (site: SiteKey, kind: SiteKind) => Promise<SitePublisher>;
	/** Sites with a state, until they are opened. */
	readonly restored: RestoredSites;
}

/** The published sites, each opened once. */
export class OpenSites {
	readonly #options: OpenSitesOptions;
	readonly #sites = new Map<SiteKey, SitePublisher>();
	readonly #unopened = new Map<SiteKey, Problem>();
	/** Sites whose lists have changed since their release because another site held back or restored a document. */
	readonly #stale = new Set<SitePublisher>();

	constructor(options: OpenSitesOptions) {
		this.#options = options;
	}

	get all(): ReadonlyMap<SiteKey, SitePublisher> {
		return this.#sites;
	}

	/** Sites that could not be opened, with the reason. */
	get problems(): ReadonlyMap<SiteKey, Problem> {
		return this.#unopened;
	}

	/** Returns the sites to be released again, each once. */
	takeStale(): SitePublisher[] {
		const stale = [...this.#stale];
		this.#stale.clear();
		return stale;
	}

	/** Returns the site with this key. @throws when there is none or it could not be opened. */
	named(key: SiteKey): SitePublisher {
		const site = this.#sites.get(key);
		if (site) return site;
		throw new Error(
			this.#unopened.get(key)?.message ??
				`There is no site “${key}”: those published are ${[...this.#sites.keys()].join(', ') || 'none'}. Nothing has been changed.`,
		);
	}

	/** Opens newly published sites. An application that fails to load doesn't affect the other sites. */
	async openNew(): Promise<void> {
		const { store, wanted } = this.#options;
		for (const document of store.documents('site')) {
			if (document.type !== 'site' || this.#sites.has(document.key)) continue;
			if (wanted && !wanted.includes(document.key)) continue;
			await this.#open(document.key, document.kind);
		}
	}

	/** Notifies every site of the pages that a log entry, or the clock, touched. */
	note(applied: Applied): void {
		this.#options.restored.note(applied);
		for (const site of this.#sites.values()) site.note(applied);
	}

	/** Notifies the other sites of pages touched because site `by` held back or restored a document. */
	noteHeld(by: SiteKey, touched: readonly PageName[]): void {
		this.#options.restored.note({ changes: [], touched });
		for (const site of this.#sites.values()) {
			if (site.site === by || !touched.some((page) => page.site === site.site)) continue;
			site.note({ changes: [], touched });
			this.#stale.add(site);
		}
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
