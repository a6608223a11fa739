import { join } from 'node:path';
import type { LogEntry, SiteKey, SiteKind } from '@portolano/content-models';
import type { Store } from '@portolano/content-store';
import pLimit from 'p-limit';
import { Activity } from './activity.ts';
import type { OnEvent } from './events.ts';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import { FollowedLog } from './followed-log.ts';
import { createHousekeeping, type Housekeeping } from './housekeeping.ts';
import { LogCopy } from './log/log-copy.ts';
import type { LogSource } from './log/log-source.ts';
import { restoreStore } from './log/restore-store.ts';
import { OpenSites } from './open-sites.ts';
import type { PageCheck } from './page-check.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';
import { readAssets } from './release/assets.ts';
import { Blobs } from './release/blobs.ts';
import { listedPages } from './preview/preview-paths.ts';
import type { PreviewRequest } from './preview/preview-request.ts';
import { type Preview, Previews } from './preview/previews.ts';
import { ensureFolder } from './release/site-folder.ts';
import { SiteOnline } from './release/site-online.ts';
import type { Target } from './release/target.ts';
import type { LoadedApplication } from './rendering/application.ts';
import { WorkerPool } from './rendering/worker-pool.ts';
import { type ReleaseOptions, SitePublisher } from './site-publisher.ts';
import { type StatusReport, statusOf } from './status.ts';
import { StoredFiles, type StoredSource } from './stored-files.ts';
import { Tidying } from './tidying.ts';

export interface PublisherParts {
	readonly dataDir: string;
	readonly keep: number;
	/** Keys of the sites to publish. Default: all. */
	readonly sites?: readonly string[] | undefined;
	readonly clock: () => Date;
	readonly source: LogSource;
	readonly stored: StoredSource;
	readonly application: (kind: SiteKind) => Promise<LoadedApplication>;
	readonly check: PageCheck;
	/** Returns where the files of a site go online. Default: the folder of the site. */
	readonly target?: ((site: SiteKey) => Target) | undefined;
	/** Number of pages from which workers are used. Default: see `worker-pool.ts`. */
	readonly workersFrom?: number | undefined;
	/** Called when a site is opened. */
	readonly onOpen?: ((site: SitePublisher) => void) | undefined;
	/** Called after every release. */
	readonly onRelease?: ((site: SitePublisher) => void) | undefined;
	/** Receives the events of the publisher. */
	readonly onEvent?: OnEvent | undefined;
	/** Called after each step of a release; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** Follows the log and keeps its sites online. Concurrent calls run one after another. */
export class Publisher {
	readonly store: Store;
	/** What the publisher did last. */
	readonly activity: Activity;
	readonly #parts: PublisherParts;
	readonly #copy: LogCopy;
	readonly #former: FormerAddresses;
	readonly #log: FollowedLog;
	readonly #stored: StoredFiles;
	readonly #sites: OpenSites;
	readonly #previews: Previews;
	readonly #tidying = new Tidying();
	readonly #housekeeping: Housekeeping;
	readonly #inTurn = pLimit(1);

	constructor(parts: PublisherParts) {
		const { dataDir, clock, source, sites } = parts;
		const storedFolder = join(dataDir, 'stored');
		ensureFolder(storedFolder);
		this.#parts = parts;
		this.activity = new Activity(parts);
		this.#copy = new LogCopy(join(dataDir, 'log.ndjson'));
		const { store, former, last, damage } = restoreStore(this.#copy, clock().toISOString());
		if (damage !== undefined)
			this.activity.note({ level: 'error', event: 'log copy damaged', message: damage });
		this.store = store;
		this.#former = former;
		this.#stored = new StoredFiles(new Blobs(storedFolder), parts.stored);
		this.#sites = new OpenSites({
			store,
			wanted: sites,
			open: (site, kind) => this.#open(site, kind),
		});
		this.#previews = new Previews({
			...{ store, application: parts.application, check: parts.check },
			published: (site) => listedPages(this.sites.get(site)),
		});
		this.#log = new FollowedLog({
			...{ source, copy: this.#copy, last },
			apply: (entry) => this.#apply(entry),
		});
		this.#housekeeping = createHousekeeping({ quietMs: 1000, notesMax: 500 }, () =>
			this.#inTurn(() => this.#tidying.tidy(this.sites.values())),
		);
	}

	get sites(): ReadonlyMap<string, SitePublisher> {
		return this.#sites.all;
	}

	/** Reads new log entries, advances the clock and releases the touched pages. @throws when the log is unreadable. */
	catchUp(): Promise<ReleaseReport[]> {
		return this.#inTurn(async () => {
			await this.#log.read();
			return this.#releaseTouched();
		});
	}

	/** Reads new log entries without releasing. @throws when the log is unreadable. */
	readLog(): Promise<void> {
		return this.#inTurn(() => this.#log.read());
	}

	/** Advances the clock and releases the touched pages, without reading the log. */
	keepTime(): Promise<ReleaseReport[]> {
		return this.#inTurn(() => this.#releaseTouched());
	}

	/** Renders every page of one site or of all, and releases those that differ. Ends a rollback. */
	build(site?: string, { force = false }: { force?: boolean } = {}): Promise<ReleaseReport[]> {
		return this.#inTurn(async () => {
			await this.#prepare();
			const chosen = site === undefined ? [...this.sites.values()] : [this.#sites.named(site)];
			return this.#releaseAll(chosen, { all: true, force });
		});
	}

	rollback(site: string, release: number): Promise<ReleaseReport> {
		return this.#inTurn(async () => {
			await this.#openNewSites();
			const publisher = this.#sites.named(site);
			const report = await publisher.rollback(release);
			this.activity.released(publisher, report, this.store.seq);
			this.#tellReleased(publisher);
			return report;
		});
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

	/** Resolves when background work is done. */
	async settled(): Promise<void> {
		for (const site of this.sites.values()) await site.settled();
		await this.#housekeeping.settled();
	}

	close(): void {
		this.#housekeeping.stop();
		this.#copy.close();
		for (const site of this.sites.values()) site.close();
	}

	#apply(entry: LogEntry): void {
		const applied = this.store.apply(entry);
		this.#former.learn(applied, entry);
		this.#sites.note(applied);
		this.activity.applied(entry, this.sites.values(), entry.seq - 1);
	}

	async #open(site: SiteKey, kind: SiteKind): Promise<SitePublisher> {
		const { dataDir, clock, keep, check, workersFrom, onStep, onOpen } = this.#parts;
		const { store } = this;
		const { application, assets, dist } = await this.#parts.application(kind);
		const online = await SiteOnline.open({
			...{ dataDir, site, clock, keep, onStep },
			target: this.#parts.target?.(site),
		});
		const workers = new WorkerPool({
			...{ site, store, dist, log: this.#copy.file, from: workersFrom },
			blobs: online.blobs.folder,
		});
		const publisher = new SitePublisher({
			...{ site, application, store, online, check, workers },
			stored: this.#stored,
			former: this.#former,
			assets: readAssets(assets, online.blobs),
			onHeld: (touched) => this.#sites.noteHeld(site, touched),
		});
		onOpen?.(publisher);
		return publisher;
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
		const applied = this.store.advance(now);
		this.#former.learn(applied);
		this.#sites.note(applied);
		this.activity.applied(undefined, this.sites.values(), this.store.seq);
	}

	async #releaseTouched(): Promise<ReleaseReport[]> {
		await this.#prepare();
		return this.#releaseAll(
			this.sites.values().filter((site) => site.hasWork),
			{},
		);
	}

	/** Releases `sites`, then those whose lists changed because a document was held back or restored meanwhile. */
	async #releaseAll(sites: Iterable<SitePublisher>, options: ReleaseOptions): Promise<ReleaseReport[]> {
		const reports: ReleaseReport[] = [];
		for (const site of sites) reports.push(await this.#release(site, options));
		for (const site of this.#sites.stale) reports.push(await this.#release(site, {}));
		return reports;
	}

	async #release(site: SitePublisher, options: ReleaseOptions): Promise<ReleaseReport> {
		this.#sites.noteReleasing(site);
		const report = await site.release(options);
		this.activity.released(site, report, this.store.seq);
		if (report.release !== undefined) this.#tellReleased(site);
		return report;
	}

	#tellReleased(site: SitePublisher): void {
		this.#housekeeping.note();
		this.#parts.onRelease?.(site);
	}
}

export function openPublisher(parts: PublisherParts): Publisher {
	return new Publisher(parts);
}
