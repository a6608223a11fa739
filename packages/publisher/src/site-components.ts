import type { LogEntry } from '@portolano/content-models';
import type { PageName } from '@portolano/content-store';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import { LateCheck } from './late-check.ts';
import { PageDispatch } from './page-dispatch.ts';
import type { RenderDependencies } from './page-renderer.ts';
import type { ReleaseReport } from './release-report.ts';
import { ReleaseRunner } from './release-runner.ts';
import type { SiteOnline } from './release/site-online.ts';
import { Rollback } from './rollback/rollback.ts';
import { SitePaths } from './rendering/site-paths.ts';
import type { WorkerPool } from './rendering/worker-pool.ts';
import { SiteSearch, type SiteSearchOptions } from './search/site-search.ts';
import type { Rank } from './site-jobs.ts';
import { SitePages } from './site-pages.ts';
import { SiteProblems } from './site-problems.ts';
import { SiteQueue } from './site-queue.ts';
import { SiteRelease } from './site-release.ts';
import type { StoreFeed } from './store-feed.ts';
import type { StoredFiles } from './stored-files.ts';
import type { Turns } from './turns.ts';
import { SiteUploads } from './uploads/site-uploads.ts';

export interface SiteDependencies extends Omit<RenderDependencies, 'store' | 'blobs' | 'known'> {
	readonly feed: StoreFeed;
	readonly turns: Turns;
	readonly workers: WorkerPool;
	readonly stored: StoredFiles;
	readonly online: SiteOnline;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
	/** Reads the log from its beginning. */
	readonly log: () => Iterable<LogEntry>;
	/** Version of the application. */
	readonly version: string;
	/** Files built with the application: hash by path. */
	readonly assets: ReadonlyMap<string, string>;
	/** How the site is searched; undefined when it is not. */
	readonly search?: Omit<SiteSearchOptions, 'online' | 'exclusively'> | undefined;
	/** Called with the pages, of any site, touched because this site held back or restored a document. */
	readonly onHeld: (touched: readonly PageName[]) => void;
	/** Called with the report of every release, and of every one that was stopped. */
	readonly onReport: (report: ReleaseReport) => void;
}

/** The components of a site publisher, connected with one another. */
export class SiteComponents {
	readonly dependencies: SiteDependencies;
	readonly online: SiteOnline;
	readonly pages: SitePages;
	readonly problems = new SiteProblems();
	readonly uploads: SiteUploads;
	readonly release: SiteRelease;
	readonly lateCheck: LateCheck;
	readonly runner: ReleaseRunner;
	readonly queue: SiteQueue;
	readonly dispatch: PageDispatch;
	readonly search: SiteSearch | undefined;
	readonly rollback: Rollback;

	constructor(dependencies: SiteDependencies) {
		const { site, application, feed, online, former, assets, stored, check, turns, onReport } = dependencies;
		const { store } = feed;
		const paths = new SitePaths(application, site, store);
		this.dependencies = dependencies;
		this.online = online;
		this.rollback = new Rollback({
			...{ site, application, online, store, former, stored },
			log: dependencies.log,
		});
		this.pages = new SitePages({ site, paths, manifest: online.manifest, assets });
		const shared = { site, pages: this.pages, problems: this.problems, online };
		this.uploads = new SiteUploads({
			...{ site, store, stored, problems: this.problems },
			onFetched: () => this.dispatch.openForMore(),
		});
		const { uploads } = this;
		this.release = new SiteRelease({ ...shared, application, store, former, uploads, assets });
		const { used } = this.release;
		this.lateCheck = new LateCheck({ ...shared, used, check, wake: () => turns.wake() });
		this.runner = new ReleaseRunner({
			...{ ...shared, release: this.release, lateCheck: this.lateCheck },
			onReport,
			onReleased: (changes) => this.search?.note(changes),
		});
		this.queue = this.#openQueue();
		this.search = this.#openSearch();
		this.dispatch = new PageDispatch({
			...{ ...shared, application, store, uploads, release: this.release, jobs: this.queue.jobs },
			wake: () => turns.wake(),
			hold: (document) => this.#retouch(feed.hold(document), 'build'),
		});
	}

	#openQueue(): SiteQueue {
		const { site, application, feed, check, workers, stored, online, turns } = this.dependencies;
		const { pages, runner } = this;
		return new SiteQueue({
			...{ workers, stored, pages: pages.all },
			rendering: { site, application, check, store: feed.store, blobs: online.blobs, known: pages.known },
			holding: { feed, pages: pages.all, isOnline: (path) => pages.isOnline(path) },
			wake: () => turns.wake(),
			isInterrupted: () => online.isInterrupted,
			isFetching: () => this.uploads.isFetching,
			isHeld: () => runner.rolledBack !== undefined,
			retouch: (touched, rank) => this.#retouch(touched, rank),
			plan: (job, rank) => runner.plan(job, rank, this.queue.jobs),
			onStop: (job, error) => {
				runner.noteStopped(error);
				runner.tell(runner.report({ start: job.start, rendered: job.pages.outcomes.size }), job);
			},
		});
	}

	#openSearch(): SiteSearch | undefined {
		const { search } = this.dependencies;
		if (!search) return undefined;
		return new SiteSearch({
			...search,
			online: this.online,
			exclusively: (work) => this.queue.exclusively(work),
		});
	}

	#retouch(touched: readonly PageName[], rank: Rank): void {
		this.dispatch.note({ changes: [], touched }, rank);
		this.dependencies.onHeld(touched);
	}
}
