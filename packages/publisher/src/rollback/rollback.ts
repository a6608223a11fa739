import type { LogEntry, SiteKey } from '@portolano/content-models';
import type { SiteApplication, Store } from '@portolano/content-store';
import type { FormerAddresses } from '../addresses/former-addresses.ts';
import { planRollback } from '../plan-release.ts';
import type { FileChanges } from '../release/file-changes.ts';
import type { Online, Release } from '../release/releases.ts';
import type { SiteOnline } from '../release/site-online.ts';
import { isIndexFile } from '../search/index-files.ts';
import { withGrace } from '../search/plan-search.ts';
import { endedSince, presentOf, publishedAgain, type ShownAt, shownDocuments } from './ended.ts';
import type { StoredFiles } from '../stored-files.ts';
import { stateAt } from './state-at.ts';

export interface RollbackOptions {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly online: SiteOnline;
	/** The documents, and the addresses that they have left, as they are now. */
	readonly store: Store;
	readonly former: FormerAddresses;
	readonly stored: Pick<StoredFiles, 'has' | 'missing'>;
	/** Reads the log from its beginning. */
	readonly log: () => Iterable<LogEntry>;
}

/** Restores earlier releases of a site, without what has ended since. */
export class Rollback {
	readonly #options: RollbackOptions;
	/** What the release shows that was restored last. */
	#shown: { readonly number: number; readonly documents: ShownAt } | undefined;
	/** Whether documents may have ended that the site has online. */
	#isOutdated = true;

	constructor(options: RollbackOptions) {
		this.#options = options;
	}

	/** Whether the site is held at an earlier release that may show what has ended. */
	get isOutdated(): boolean {
		return this.#isOutdated && this.#options.online.last?.rollbackTo !== undefined;
	}

	/** Notes that a document came or went. */
	note(): void {
		this.#isOutdated = true;
	}

	/**
	 * Returns the changes that bring a site to an earlier release, with the search of its pages, and without what has ended.
	 * @throws when it is not kept.
	 */
	async plan(number: number): Promise<FileChanges> {
		const { site, application, online, store, former, stored } = this.#options;
		const shown = await this.#shownAt(number);
		// Uploads whose bytes have not come are looked for again with the next reading of the log.
		this.#isOutdated = stored.missing(publishedAgain(shown, { site, store })).length > 0;
		const again = publishedAgain(shown, { site, store, isThere: (sha256) => stored.has(sha256) });
		const { seq, now } = online.releases.read(number);
		const { search, ...whole } = this.#wholeOf(number);
		const ended = endedSince({ site, shown, again, manifest: whole.manifest }, { store, former });
		const plan = withGrace(planRollback(presentOf(whole, { ended, again }), online, application), online);
		const endedAt = { seq: store.seq, now: store.now };
		return { ...plan, seq, now, rollbackTo: number, endedAt, search };
	}

	/** Returns a release, with the search of its pages; with that which is online where the site is held at it already. */
	#wholeOf(number: number): Online & Pick<Release, 'search'> {
		const { releases, manifest, last } = this.#options.online;
		const { search, number: newest } = releases.withPagesOf(number);
		const whole = { manifest: releases.neededIn(newest), addresses: releases.addressesOf(number) };
		if (last?.rollbackTo !== number) return { ...whole, search };
		const pages = [...whole.manifest].filter(([file]) => !isIndexFile(file));
		const index = [...manifest].filter(([file, [, , until]]) => isIndexFile(file) && until === undefined);
		return { manifest: new Map([...pages, ...index]), addresses: whole.addresses, search: last.search };
	}

	async #shownAt(number: number): Promise<ShownAt> {
		if (this.#shown?.number === number) return this.#shown.documents;
		const { site, application, online, log } = this.#options;
		const { store } = await stateAt(online.releases.read(number), log());
		const documents = shownDocuments(site, application, store);
		this.#shown = { number, documents };
		return documents;
	}
}
