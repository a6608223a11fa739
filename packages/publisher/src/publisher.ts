import type { Store } from '@portolano/content-store';
import { Activity } from './activity.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { type RestoredLog, restoreLog } from './log/restored-log.ts';
import { OpenSites } from './open-sites.ts';
import { listedPages } from './preview/preview-paths.ts';
import { PreviewFiles } from './preview/preview-files.ts';
import type { PreviewRequest } from './preview/preview-request.ts';
import { PreviewSessions } from './preview/preview-sessions.ts';
import { type Preview, Previews } from './preview/previews.ts';
import type { Problem } from './problems.ts';
import type { PublisherParts } from './publisher-parts.ts';
import type { ReleaseReport } from './release-report.ts';
import { SiteOpener } from './site-opener.ts';
import type { SitePublisher } from './site-publisher.ts';
import { SiteUpdates } from './site-updates.ts';
import { StateKeeper } from './state/state-keeper.ts';
import { type StatusReport, statusOf } from './status.ts';
import { StoreFeed } from './store-feed.ts';
import { StoredFiles } from './stored-files.ts';
import { Tidying } from './tidying.ts';
import { Turns } from './turns.ts';

/**
 * Follows the log and keeps its sites online. Reading the log and moving the clock are short and happen one at a time; then
 * every site renders and releases on a queue of its own, and all share the main thread page by page.
 */
export class Publisher {
	readonly store: Store;
	/** What the publisher did last. */
	readonly activity: Activity;
	readonly #parts: PublisherParts;
	readonly #log: RestoredLog;
	readonly #sites: OpenSites;
	readonly #updates: SiteUpdates;
	readonly #stored: StoredFiles;
	readonly #previews: Previews;
	/** Drafts under which pages can be looked at one after another. */
	readonly previewSessions: PreviewSessions;
	readonly #turns = new Turns();
	readonly #keeper: StateKeeper;
	readonly #tidying = new Tidying();
	readonly #housekeeping: Housekeeping;

	constructor(parts: PublisherParts) {
		this.#parts = parts;
		this.activity = new Activity(parts);
		this.#log = restoreLog(parts, this.activity);
		this.store = this.#log.store;
		const feed = new StoreFeed(this.store);
		this.#keeper = this.#openKeeper();
		this.#stored = StoredFiles.open(parts);
		this.#sites = this.#openSites(feed);
		this.#updates = new SiteUpdates({
			...{ parts, log: this.#log, feed, sites: this.#sites },
			...{ activity: this.activity, keeper: this.#keeper },
		});
		this.#previews = new Previews({
			...{ store: this.store, former: this.#log.former, application: parts.application, check: parts.check },
			published: (site) => listedPages(this.sites.get(site)),
		});
		this.previewSessions = new PreviewSessions({
			...{ previews: this.#previews, clock: parts.clock },
			files: new PreviewFiles({ stored: this.#stored, published: (site) => this.sites.get(site) }),
		});
		this.#housekeeping = createHousekeeping({ quietMs: 1000, notesMax: 500 }, () =>
			this.#tidying.tidy(this.sites.values()),
		);
	}

	get sites(): ReadonlyMap<string, SitePublisher> {
		return this.#sites.all;
	}

	/** Whether nothing is being rendered or released. */
	get isIdle(): boolean {
		return !this.sites.values().some(({ isBusy }) => isBusy);
	}

	/**
	 * Reads new log entries, advances the clock and releases the touched pages. Resolves when they are online, not when a
	 * build is done that was begun before. @throws when the log is unreadable.
	 */
	async catchUp(): Promise<ReleaseReport[]> {
		return this.#reports(await this.#updates.queueNew());
	}

	/** As {@link catchUp}, but resolves when the touched pages are queued. @throws when the log is unreadable. */
	async queueNew(): Promise<{ readonly released: Promise<ReleaseReport[]> }> {
		return { released: this.#reports(await this.#updates.queueNew()) };
	}

	/** Reads new log entries without releasing. @throws when the log is unreadable. */
	readLog(): Promise<void> {
		return this.#updates.readLog();
	}

	/** Advances the clock and releases the touched pages, without reading the log. */
	async keepTime(): Promise<ReleaseReport[]> {
		return this.#reports(await this.#updates.queueTouched());
	}

	/** As {@link keepTime}, but resolves when the touched pages are queued. */
	async queueTouched(): Promise<void> {
		void (await this.#updates.queueTouched());
	}

	/** Renders every page of one site or of all, and releases those that differ. Ends a rollback. */
	async build(site?: string, { force = false }: { force?: boolean } = {}): Promise<ReleaseReport[]> {
		const chosen = await this.#updates.toBuild(site);
		return this.#reports(chosen.map((publisher) => publisher.build({ force })));
	}

	async rollback(site: string, release: number): Promise<ReleaseReport> {
		const publisher = await this.#updates.toRollBack(site);
		return publisher.rollback(release);
	}

	/**
	 * Renders a page as it would be with drafts laid over the documents; waits for no release, and changes nothing.
	 * @throws {RequestRefused} when there is no such page.
	 */
	preview(request: PreviewRequest): Promise<Preview> {
		return this.#previews.render(request);
	}

	/** Returns where a document is online, and its problems. */
	status(document: { type: string; id: string }): StatusReport {
		return statusOf(document, this.store, this.sites.values());
	}

	/** Returns the problems of all sites. */
	problems(): (Problem & { site: string })[] {
		const ofSites = [...this.#sites.problems, ...this.#tidying.problems];
		return [
			...ofSites.map(([site, problem]) => ({ ...problem, site })),
			...this.sites
				.values()
				.flatMap(({ site, problems }) => problems.map((problem) => ({ ...problem, site }))),
		];
	}

	/** Resolves when nothing is being rendered or released. */
	async idle(): Promise<void> {
		while (!this.isIdle) for (const site of this.sites.values()) await site.idle();
	}

	/** Resolves when background work is done. */
	async settled(): Promise<void> {
		await this.idle();
		for (const site of this.sites.values()) await site.settled();
		await this.#housekeeping.settled();
		await this.#keeper.settled();
	}

	/** Stops after the page and the releases under way; what is not released yet is discarded, what is online stays whole. */
	async stop(): Promise<void> {
		this.#updates.stop();
		await this.#turns.stop();
		await Promise.all(this.sites.values().map((site) => site.stop()));
	}

	close(): void {
		this.#housekeeping.stop();
		this.#keeper.stop();
		void this.#turns.stop();
		this.#log.copy.close();
		for (const site of this.sites.values()) site.close();
	}

	#openKeeper(): StateKeeper {
		const { dataDir, stateQuietMs } = this.#parts;
		return new StateKeeper({
			...{ dataDir, store: this.store, copy: this.#log.copy, quietMs: stateQuietMs },
			sites: () => this.sites.values(),
			onFailure: (site, message) =>
				this.activity.note({ level: 'warn', event: 'state not written', site, message }),
		});
	}

	#openSites(feed: StoreFeed): OpenSites {
		const opener = new SiteOpener({
			...{ parts: this.#parts, log: this.#log, feed, turns: this.#turns, keeper: this.#keeper },
			stored: this.#stored,
			onHeld: (site, touched) => this.#sites.noteHeld(site, touched),
			onReport: (site, report) => this.#noteReport(site, report),
			onSearched: () => this.#housekeeping.note(),
			onSearchTrouble: (site, message) =>
				this.activity.note({ level: 'error', event: 'search failed', site, message }),
		});
		return new OpenSites({
			...{ store: this.store, wanted: this.#parts.sites, restored: this.#log.restored },
			open: (site, kind) => opener.open(site, kind),
		});
	}

	/** Waits for releases, then for those of sites whose lists changed because a document was held back or restored meanwhile. */
	async #reports(releases: readonly Promise<ReleaseReport>[]): Promise<ReleaseReport[]> {
		if (releases.length === 0) return [];
		const reports = await Promise.all(releases);
		const stale = this.#sites.takeStale().flatMap((site) => site.enqueue());
		return [...reports, ...(await this.#reports(stale))];
	}

	#noteReport(site: SitePublisher, report: ReleaseReport): void {
		const isReleased = report.release !== undefined;
		// Entries may have been applied since the release was planned.
		this.activity.released(site, report, (isReleased ? site.online.last?.seq : undefined) ?? this.store.seq);
		if (!isReleased) return;
		this.#housekeeping.note();
		this.#keeper.note();
		this.#parts.onRelease?.(site);
	}
}

export function openPublisher(parts: PublisherParts): Publisher {
	return new Publisher(parts);
}
