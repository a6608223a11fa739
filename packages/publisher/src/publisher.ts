import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LogEntry, SiteKind } from '@portolano/content-models';
import type { PageName, Store } from '@portolano/content-store';
import type { LoadedApplication } from './rendering/application.ts';
import { WorkerPool } from './rendering/worker-pool.ts';
import { createHousekeeping } from './housekeeping.ts';
import { openLogCopy } from './log/log-copy.ts';
import { type LogSource, readAfter } from './log/log-source.ts';
import { restoreStore } from './log/restore-store.ts';
import type { PageCheck } from './page-check.ts';
import { messageOf, type Problem } from './problems.ts';
import { createQueue } from './queue.ts';
import { readAssets } from './release/assets.ts';
import { createBlobs } from './release/blobs.ts';
import { openSiteOnline } from './release/site-online.ts';
import type { ReleaseReport } from './release-report.ts';
import { SitePublisher } from './site-publisher.ts';
import { type StatusReport, statusOf } from './status.ts';
import { StoredFiles, type StoredSource } from './stored-files.ts';
import { ensureFolder } from './release/site-folder.ts';

export interface PublisherParts {
	readonly dataDir: string;
	readonly keep: number;
	/** Keys of the sites to publish; all when absent. */
	readonly sites?: readonly string[] | undefined;
	readonly clock: () => Date;
	readonly source: LogSource;
	readonly stored: StoredSource;
	readonly application: (kind: SiteKind) => Promise<LoadedApplication>;
	readonly check: PageCheck;
	/** From how many pages on workers render; what is worth it when absent. */
	readonly workersFrom?: number | undefined;
	/** Told of every site that is opened, with what is online of it. */
	readonly onOpen?: ((site: SitePublisher) => void) | undefined;
	/** Told of every release. */
	readonly onRelease?: ((site: SitePublisher) => void) | undefined;
	/** Called after each step of a release, for tests that kill the process there. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** Follows the log and keeps its sites online. One task at a time; calls wait for each other. */
export interface Publisher {
	readonly store: Store;
	readonly sites: ReadonlyMap<string, SitePublisher>;
	/** Reads what is new in the log, moves the clock, and releases what they touch. Throws when the log cannot be read. */
	catchUp(): Promise<ReleaseReport[]>;
	/** Reads what is new in the log and releases nothing. Throws when the log cannot be read. */
	readLog(): Promise<void>;
	/** Moves the clock, and releases what it touches, without looking at the log. */
	keepTime(): Promise<ReleaseReport[]>;
	/** Renders every page of a site, or of all, and releases what differs. A site that was rolled back goes on. */
	build(site?: string, options?: { force?: boolean }): Promise<ReleaseReport[]>;
	rollback(site: string, release: number): Promise<ReleaseReport>;
	/** Where a document is online, and what keeps it from being so. */
	status(document: { type: string; id: string }): StatusReport;
	/** What is wrong on all sites. */
	problems(): (Problem & { site: string })[];
	/** Resolves when background work is done. */
	settled(): Promise<void>;
	close(): void;
}

/** Entries asked of the log at once. */
const batchSize = 500;

export function openPublisher(parts: PublisherParts): Publisher {
	const { dataDir, clock, source, keep, check, onStep } = parts;
	ensureFolder(join(dataDir, 'stored'));
	const copy = openLogCopy(join(dataDir, 'log.ndjson'));
	const { store, last: restored } = restoreStore(copy, clock().toISOString());
	const stored = new StoredFiles(createBlobs(join(dataDir, 'stored')), parts.stored);
	const sites = new Map<string, SitePublisher>();
	const unopened = new Map<string, Problem>();
	const inTurn = createQueue();
	const housekeeping = createHousekeeping({ quietMs: 1000, notesMax: 500 }, () => inTurn(tidy));
	const untidy = new Map<string, Problem>();
	/** Sites whose lists have changed, by what is held elsewhere, since they were released. */
	const stale = new Set<SitePublisher>();
	let last = restored;
	/** Whether the store holds all of a log: with half of one, pages that are online would be missing. */
	let isWhole = last !== undefined;

	function apply(entry: LogEntry): void {
		const { change, touched } = store.apply(entry);
		last = entry;
		for (const site of sites.values()) site.note(change, touched);
	}

	async function readLog(): Promise<void> {
		for (;;) {
			const entries = await readAfter(source, last, batchSize);
			copy.append(entries);
			for (const entry of entries) apply(entry);
			if (entries.length < batchSize) break;
		}
		isWhole = true;
	}

	function moveClock(): void {
		const now = clock().toISOString();
		if (now <= store.now) return;
		const touched = store.advance(now);
		for (const site of sites.values()) site.note(undefined, touched);
	}

	async function open(site: string, kind: SiteKind): Promise<void> {
		const { application, assets, dist } = await parts.application(kind);
		const online = await openSiteOnline({ dataDir, site, clock, keep, onStep });
		const files = readAssets(assets, online.blobs);
		const workers = new WorkerPool({
			...{ site, store, dist, log: copy.file, from: parts.workersFrom },
			blobs: online.blobs.folder,
		});
		const onHeld = (touched: readonly PageName[]) => noteHeld(site, touched);
		const dependencies = { site, application, store, online, assets: files, stored, check, workers, onHeld };
		const publisher = new SitePublisher(dependencies);
		sites.set(site, publisher);
		parts.onOpen?.(publisher);
	}

	/** What was held on one site, or is there at last, changes what others list. */
	function noteHeld(by: string, touched: readonly PageName[]): void {
		for (const site of sites.values()) {
			if (site.site === by || !touched.some((page) => page.site === site.site)) continue;
			site.note(undefined, touched);
			stale.add(site);
		}
	}

	async function releaseStale(): Promise<ReleaseReport[]> {
		const reports: ReleaseReport[] = [];
		for (const site of stale) reports.push(await release(site, {}));
		return reports;
	}

	/** Sites that the log has published since. One whose application does not load leaves the others alone. */
	async function openNewSites(): Promise<void> {
		if (!isWhole) return;
		for (const document of store.documents('site')) {
			if (document.type !== 'site' || sites.has(document.key)) continue;
			if (parts.sites && !parts.sites.includes(document.key)) continue;
			unopened.delete(document.key);
			await open(document.key, document.kind).catch((error: unknown) => {
				unopened.set(document.key, { path: '/', message: messageOf(error), isBlocking: true });
			});
		}
	}

	async function release(
		site: SitePublisher,
		options: { all?: boolean; force?: boolean },
	): Promise<ReleaseReport> {
		stale.delete(site);
		const report = await site.release(options);
		if (report.release !== undefined) tellReleased(site);
		return report;
	}

	function tellReleased(site: SitePublisher): void {
		housekeeping.note();
		parts.onRelease?.(site);
	}

	async function tidy(): Promise<void> {
		for (const { site, online } of sites.values()) {
			try {
				online.tidy();
				untidy.delete(site);
			} catch (error) {
				const message = `Old releases could not be deleted; this is tried again after the next one: ${messageOf(error)}`;
				untidy.set(site, { path: '/', message, isBlocking: false });
			}
			await setImmediate();
		}
	}

	function siteNamed(key: string): SitePublisher {
		const site = sites.get(key);
		if (site) return site;
		throw new Error(
			unopened.get(key)?.message ??
				`There is no site “${key}”: those published are ${[...sites.keys()].join(', ') || 'none'}. Nothing has been changed.`,
		);
	}

	async function keepTime(): Promise<ReleaseReport[]> {
		moveClock();
		await openNewSites();
		const reports: ReleaseReport[] = [];
		for (const site of sites.values()) if (site.hasWork) reports.push(await release(site, {}));
		return [...reports, ...(await releaseStale())];
	}

	async function build(key: string | undefined, { force = false } = {}): Promise<ReleaseReport[]> {
		moveClock();
		await openNewSites();
		const chosen = key === undefined ? [...sites.values()] : [siteNamed(key)];
		const reports: ReleaseReport[] = [];
		for (const site of chosen) reports.push(await release(site, { all: true, force }));
		return [...reports, ...(await releaseStale())];
	}

	return {
		store,
		sites,
		catchUp: () =>
			inTurn(async () => {
				await readLog();
				return keepTime();
			}),
		readLog: () => inTurn(readLog),
		keepTime: () => inTurn(keepTime),
		build: (site, options) => inTurn(() => build(site, options)),
		rollback: (site, number) =>
			inTurn(async () => {
				await openNewSites();
				const publisher = siteNamed(site);
				const report = await publisher.rollback(number);
				tellReleased(publisher);
				return report;
			}),
		status: (document) => statusOf(document, store, sites.values()),
		problems: () => [
			...[...unopened, ...untidy].map(([site, problem]) => ({ ...problem, site })),
			...sites.values().flatMap(({ site, problems }) => problems.map((problem) => ({ ...problem, site }))),
		],
		async settled() {
			for (const site of sites.values()) await site.settled();
			await housekeeping.settled();
		},
		close() {
			housekeeping.stop();
			copy.close();
			for (const site of sites.values()) site.close();
		},
	};
}
