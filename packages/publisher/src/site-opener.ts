import type { SiteKey, SiteKind } from '@portolano/content-models';
import type { PageName } from '@portolano/content-store';
import { ownEntries } from '@portolano/follower';
import type { RestoredLog } from './log/restored-log.ts';
import type { PublisherParts } from './publisher-parts.ts';
import type { ReleaseReport } from './release-report.ts';
import { readAssets } from './release/assets.ts';
import { SiteOnline } from './release/site-online.ts';
import { WorkerPool, WorkerSlots } from './rendering/worker-pool.ts';
import type { Searching } from './search/search-updates.ts';
import type { SiteDependencies } from './site-components.ts';
import { SitePublisher } from './site-publisher.ts';
import { reasonAgainst } from './state/saved-states.ts';
import type { StateKeeper } from './state/state-keeper.ts';
import type { StoreFeed } from './store-feed.ts';
import type { StoredFiles } from './stored-files.ts';
import type { Turns } from './turns.ts';

export interface SiteOpenerOptions {
	readonly parts: PublisherParts;
	readonly log: RestoredLog;
	readonly feed: StoreFeed;
	readonly turns: Turns;
	readonly keeper: StateKeeper;
	/** The published files of all sites. */
	readonly stored: StoredFiles;
	/** Called after every release of the search of a site. */
	readonly onSearched: (site: SiteKey) => void;
	/** Called with what the search of a site could not do. */
	readonly onSearchTrouble: (site: SiteKey, message: string) => void;
	/** Called with the pages, of any site, touched because a site held back or restored a document. */
	readonly onHeld: (by: SiteKey, touched: readonly PageName[]) => void;
	/** Called with the report of every release of a site, and of every one that was stopped. */
	readonly onReport: (site: SitePublisher, report: ReleaseReport) => void;
}

/** Opens sites, each with its files online, and with its state when there is one that can be used. */
export class SiteOpener {
	readonly #options: SiteOpenerOptions;
	readonly #slots = new WorkerSlots();

	constructor(options: SiteOpenerOptions) {
		this.#options = options;
	}

	/** @throws when the application cannot be loaded, or the files of the site cannot be opened. */
	async open(site: SiteKey, kind: SiteKind): Promise<SitePublisher> {
		const { parts, log, feed, turns, stored, onHeld, onReport } = this.#options;
		const { application, assets, dist, version } = await parts.application(kind);
		const online = await this.#openOnline(site);
		const publisher: SitePublisher = new SitePublisher({
			...{ site, application, online, version, feed, turns, stored },
			check: parts.check,
			workers: this.#openWorkers(site, dist, online),
			former: log.former,
			log: () => ownEntries(log.copy.file, log.store.seq),
			assets: readAssets(assets, online.blobs),
			search: parts.search && this.#searchOf(site, parts.search),
			onHeld: (touched) => onHeld(site, touched),
			onReport: (report) => onReport(publisher, report),
		});
		this.#restore(publisher);
		return publisher;
	}

	#openOnline(site: SiteKey): Promise<SiteOnline> {
		const { dataDir, clock, keep, onStep, target } = this.#options.parts;
		return SiteOnline.open({ dataDir, site, clock, keep, onStep, target: target?.(site) });
	}

	#searchOf(site: SiteKey, search: Searching): SiteDependencies['search'] {
		const { onSearched, onSearchTrouble } = this.#options;
		return {
			...search,
			onRelease: () => onSearched(site),
			onTrouble: (message) => onSearchTrouble(site, message),
		};
	}

	#openWorkers(site: SiteKey, dist: string, { blobs }: SiteOnline): WorkerPool {
		const { parts, log, feed } = this.#options;
		return new WorkerPool({
			...{ site, dist, log: log.copy.file, from: parts.workersFrom },
			...{ feed, slots: this.#slots, blobs: blobs.folder },
		});
	}

	/** Lets a site continue from its state, unless its application is another or what is online is older. */
	#restore(publisher: SitePublisher): void {
		const { log, keeper } = this.#options;
		const restored = log.restored.take(publisher.site);
		const reason = restored && reasonAgainst(restored.state, publisher);
		if (restored && reason === undefined) {
			publisher.restore(restored);
			return;
		}
		if (reason !== undefined) {
			log.store.forgetRecordings(publisher.site);
			log.states.refuse(publisher.site, reason);
		}
		keeper.note();
	}
}
