import { join } from 'node:path';
import type { LogEntry, SiteKey, SiteKind } from '@portolano/content-models';
import type { Store } from '@portolano/content-store';
import pLimit from 'p-limit';
import { Activity } from './activity.ts';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import { FollowedLog } from './followed-log.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { LogCopy } from './log/log-copy.ts';
import { restoreStore } from './log/restore-store.ts';
import { OpenSites } from './open-sites.ts';
import type { Problem } from './problems.ts';
import { programVersion } from './program-hash.ts';
import type { ReleaseReport } from './release-report.ts';
import { readAssets } from './release/assets.ts';
import { Blobs } from './release/blobs.ts';
import { listedPages } from './preview/preview-paths.ts';
import type { PreviewRequest } from './preview/preview-request.ts';
import { type Preview, Previews } from './preview/previews.ts';
import { ensureFolder } from './release/site-folder.ts';
import { SiteOnline } from './release/site-online.ts';
import { WorkerPool, WorkerSlots } from './rendering/worker-pool.ts';
import type { PublisherParts } from './publisher-parts.ts';
import { SitePublisher } from './site-publisher.ts';
import type { RestoredSites } from './state/restored-sites.ts';
import { reasonAgainst, SavedStates } from './state/saved-states.ts';
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
	readonly #copy: LogCopy;
	readonly #former: FormerAddresses;
	readonly #log: FollowedLog;
	readonly #feed: StoreFeed;
	readonly #stored: StoredFiles;
	readonly #sites: OpenSites;
	readonly #previews: Previews;
	readonly #turns = new Turns();
	readonly #slots = new WorkerSlots();
	readonly #states: SavedStates;
	readonly #restored: RestoredSites;
	readonly #keeper: StateKeeper;
	readonly #tidying = new Tidying();
	readonly #housekeeping: Housekeeping;
	readonly #inTurn = pLimit(1);
	#isStopped = false;

	constructor(parts: PublisherParts) {
		const { dataDir, clock, source, sites } = parts;
		const storedFolder = join(dataDir, 'stored');
		ensureFolder(storedFolder);
		this.#parts = parts;
		this.activity = new Activity(parts);
		this.#copy = new LogCopy(join(dataDir, 'log.ndjson'));
		this.#states = new SavedStates({
			...{ dataDir, program: programVersion(), wanted: sites },
			onRefused: (site, message) =>
				this.activity.note({ level: 'warn', event: 'state not used', site, message }),
		});
		const now = clock().toISOString();
		const { store, former, last, restored, damage } = restoreStore(this.#copy, this.#states, now);
		if (damage !== undefined)
			this.activity.note({ level: 'error', event: 'log copy damaged', message: damage });
		this.#states.clear();
		this.#restored = restored;
		this.store = store;
		this.#former = former;
		this.#feed = new StoreFeed(store);
		this.#stored = new StoredFiles(new Blobs(storedFolder), parts.stored);
		this.#sites = new OpenSites({
			store,
			wanted: sites,
			open: (site, kind) => this.#open(site, kind),
			restored: this.#restored,
		});
		this.#keeper = new StateKeeper({
			...{ dataDir, store, copy: this.#copy, quietMs: parts.stateQuietMs },
			sites: () => this.sites.values(),
			onFailure: (site, message) =>
				this.activity.note({ level: 'warn', event: 'state not written', site, message }),
		});
		this.#previews = new Previews({
			...{ store, application: parts.application, check: parts.check },
			published: (site) => listedPages(this.sites.get(site)),
		});
		this.#log = new FollowedLog({
			...{ source, copy: this.#copy, last },
			apply: (entry) => this.#apply(entry),
			ready: () => this.#ready(),
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
		return this.#reports(await this.#inTurn(() => this.#takeNew()));
	}

	/** As {@link catchUp}, but resolves when the touched pages are queued. @throws when the log is unreadable. */
	async queueNew(): Promise<{ readonly released: Promise<ReleaseReport[]> }> {
		const releases = await this.#inTurn(() => this.#takeNew());
		return { released: this.#reports(releases) };
	}

	/** Reads new log entries without releasing. @throws when the log is unreadable. */
	readLog(): Promise<void> {
		return this.#inTurn(() => this.#log.read());
	}

	/** Advances the clock and releases the touched pages, without reading the log. */
	async keepTime(): Promise<ReleaseReport[]> {
		return this.#reports(await this.#inTurn(() => this.#queueTouched()));
	}

	/** As {@link keepTime}, but resolves when the touched pages are queued. */
	async queueTouched(): Promise<void> {
		void (await this.#inTurn(() => this.#queueTouched()));
	}

	/** Renders every page of one site or of all, and releases those that differ. Ends a rollback. */
	async build(site?: string, { force = false }: { force?: boolean } = {}): Promise<ReleaseReport[]> {
		const chosen = await this.#inTurn(async () => {
			await this.#prepare();
			return site === undefined ? [...this.sites.values()] : [this.#sites.named(site)];
		});
		return this.#reports(chosen.map((publisher) => publisher.build({ force })));
	}

	async rollback(site: string, release: number): Promise<ReleaseReport> {
		const publisher = await this.#inTurn(async () => {
			await this.#openNewSites();
			return this.#sites.named(site);
		});
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
		this.#isStopped = true;
		await this.#turns.stop();
		await Promise.all(this.sites.values().map((site) => site.stop()));
	}

	close(): void {
		this.#housekeeping.stop();
		this.#keeper.stop();
		void this.#turns.stop();
		this.#copy.close();
		for (const site of this.sites.values()) site.close();
	}

	#apply(entry: LogEntry): void {
		const applied = this.#feed.apply(entry);
		this.#former.learn(applied, entry);
		this.#sites.note(applied);
		this.activity.applied(entry, this.sites.values(), entry.seq - 1);
		this.#keeper.note();
	}

	/** Edits of a site that arrive faster than they are rendered would never be released, as each release knows them all. */
	async #ready(): Promise<void> {
		const overdue = [...this.sites.values()].flatMap((site) => site.overdue ?? []);
		await Promise.all(overdue);
	}

	async #open(site: SiteKey, kind: SiteKind): Promise<SitePublisher> {
		const { dataDir, clock, keep, check, workersFrom, onStep, onOpen } = this.#parts;
		const { application, assets, dist, version } = await this.#parts.application(kind);
		const online = await SiteOnline.open({
			...{ dataDir, site, clock, keep, onStep },
			target: this.#parts.target?.(site),
		});
		const workers = new WorkerPool({
			...{ site, dist, log: this.#copy.file, from: workersFrom },
			...{ feed: this.#feed, slots: this.#slots, blobs: online.blobs.folder },
		});
		const publisher = new SitePublisher({
			...{ site, application, online, check, workers },
			...{ feed: this.#feed, turns: this.#turns, stored: this.#stored },
			former: this.#former,
			assets: readAssets(assets, online.blobs),
			version,
			onHeld: (touched) => this.#sites.noteHeld(site, touched),
			onReport: (reporting, report) => this.#noteReport(reporting, report),
		});
		this.#restoreSite(publisher);
		onOpen?.(publisher);
		return publisher;
	}

	/** Lets a site continue from its state, unless its application is another or what is online is older. */
	#restoreSite(publisher: SitePublisher): void {
		const restored = this.#restored.take(publisher.site);
		if (!restored) {
			this.#keeper.note();
			return;
		}
		const reason = reasonAgainst(restored.state, publisher);
		if (reason === undefined) publisher.restore(restored);
		else {
			this.store.forgetRecordings(publisher.site);
			this.#states.refuse(publisher.site, reason);
			this.#keeper.note();
		}
	}

	async #openNewSites(): Promise<void> {
		if (this.#log.isWhole) await this.#sites.openNew();
	}

	/** Advances the clock and opens new sites. */
	async #prepare(): Promise<void> {
		const now = this.#parts.clock().toISOString();
		if (now > this.store.now) this.#advance(now);
		await this.#openNewSites();
	}

	#advance(now: string): void {
		const applied = this.#feed.advance(now);
		this.#former.learn(applied);
		this.#sites.note(applied);
		this.activity.applied(undefined, this.sites.values(), this.store.seq);
	}

	async #takeNew(): Promise<Promise<ReleaseReport>[]> {
		await this.#log.read();
		return this.#queueTouched();
	}

	async #queueTouched(): Promise<Promise<ReleaseReport>[]> {
		if (!this.#isStopped) await this.#prepare();
		if (this.#isStopped) return [];
		return [...this.sites.values()].flatMap((site) => site.enqueue());
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
