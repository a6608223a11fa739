import type { Reference } from '@portolano/content-models';
import type { Applied, PageName, PagePath } from '@portolano/content-store';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import type { FilesInUse } from './files-in-use.ts';
import { LateCheck } from './late-check.ts';
import { PageDispatch } from './page-dispatch.ts';
import type { RenderDependencies } from './page-renderer.ts';
import { planRollback } from './plan-release.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';
import { ReleaseRunner } from './release-runner.ts';
import type { SiteOnline } from './release/site-online.ts';
import { SitePaths } from './rendering/site-paths.ts';
import type { WorkerPool } from './rendering/worker-pool.ts';
import { type Rank, ranks } from './site-jobs.ts';
import { SitePages } from './site-pages.ts';
import { SiteProblems } from './site-problems.ts';
import { SiteQueue } from './site-queue.ts';
import { SiteRelease } from './site-release.ts';
import type { RestoredSite } from './state/restored-sites.ts';
import type { PagesState } from './state/site-state.ts';
import type { StoreFeed } from './store-feed.ts';
import type { StoredFiles } from './stored-files.ts';
import type { Turns } from './turns.ts';

export interface SiteDependencies extends Omit<RenderDependencies, 'store' | 'blobs' | 'known'> {
	readonly feed: StoreFeed;
	readonly turns: Turns;
	readonly workers: WorkerPool;
	readonly stored: StoredFiles;
	readonly online: SiteOnline;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
	/** Version of the application. */
	readonly version: string;
	/** Files built with the application: hash by path. */
	readonly assets: ReadonlyMap<string, string>;
	/** Called with the pages, of any site, touched because this site held back or restored a document. */
	readonly onHeld: (touched: readonly PageName[]) => void;
	/** Called with the report of every release, and of every one that was stopped. */
	readonly onReport: (site: SitePublisher, report: ReleaseReport) => void;
}

/** Renders, checks and releases the pages of one site, and holds its state. */
export class SitePublisher {
	readonly #dependencies: SiteDependencies;
	readonly #pages: SitePages;
	readonly #problems = new SiteProblems();
	readonly #release: SiteRelease;
	readonly #lateCheck: LateCheck;
	readonly #runner: ReleaseRunner;
	readonly #queue: SiteQueue;
	readonly #dispatch: PageDispatch;
	#isStopped = false;
	/** Pages that were not released because the publisher stops. */
	readonly #discarded = new Set<PagePath>();
	/** Whether a build was discarded because of that. */
	#isBuildUnfinished = false;

	constructor(dependencies: SiteDependencies) {
		const { site, application, feed, online, former, assets, turns } = dependencies;
		const { store } = feed;
		const paths = new SitePaths(application, site, store);
		this.#dependencies = dependencies;
		this.#pages = new SitePages({ site, paths, manifest: online.manifest, assets });
		const parts = { pages: this.#pages, problems: this.#problems, online };
		this.#release = new SiteRelease({ ...parts, site, application, store, former, assets });
		this.#lateCheck = this.#openLateCheck(this.#release.used);
		this.#runner = new ReleaseRunner({
			...{ ...parts, site, release: this.#release, lateCheck: this.#lateCheck },
			onReport: (report) => dependencies.onReport(this, report),
		});
		this.#queue = this.#openQueue();
		this.#dispatch = new PageDispatch({
			...{ ...parts, site, application, store },
			...{ release: this.#release, jobs: this.#queue.jobs },
			hold: (document) => this.#retouch(feed.hold(document), 'build'),
		});
		turns.join(this.#queue);
		turns.join(this.#lateCheck);
	}

	get site(): string {
		return this.#dependencies.site;
	}

	/** Version of the application. */
	get application(): string {
		return this.#dependencies.version;
	}

	get online(): SiteOnline {
		return this.#dependencies.online;
	}

	/** Every page, with the document that it shows, if any. */
	get pages(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#pages.all;
	}

	/** Paths of all pages, and of the files built with the application. */
	get known(): ReadonlySet<string> {
		return this.#pages.known;
	}

	get problems(): readonly Problem[] {
		return this.#runner.problems;
	}

	/** The last entry of the log that all pages online know. */
	get seq(): number {
		const { seq } = this.#dependencies.feed.store;
		if (this.#runner.rolledBack) return seq;
		const waiting = [...this.#queue.jobs.all()].map(([, job]) => job).filter(({ isStopped }) => !isStopped);
		return Math.min(
			seq,
			this.#runner.current?.job.knownBefore ?? seq,
			...waiting.map(({ knownBefore }) => knownBefore),
		);
	}

	/** Number of pages that wait to be rendered. */
	get waitingPages(): number {
		const waiting = this.#queue.jobs.all().map(([, { size, outcomes }]) => size - outcomes.size);
		return waiting.reduce((sum, pages) => sum + pages, 0);
	}

	/** Whether something is to be rendered or released, now or when it is tried again. */
	get hasWork(): boolean {
		const isPending =
			this.online.isInterrupted || this.#problems.stopped !== undefined || this.#runner.hasToRetry;
		return isPending || !this.#pages.isListed || !this.#queue.jobs.all().next().done;
	}

	/** Whether something is being rendered or released. */
	get isBusy(): boolean {
		return this.#queue.isBusy;
	}

	/** Resolves when a job is released to which so much was added that its pages wait too long; undefined otherwise. */
	get overdue(): Promise<unknown> | undefined {
		return this.#queue.running.find(({ isOverdue }) => isOverdue)?.whenReported();
	}

	/**
	 * What is known of the pages and cannot be read from the log or from the releases; undefined as long as some page has
	 * not been rendered by this version of the application.
	 */
	get state(): PagesState | undefined {
		const isBuilt =
			this.#release.knowsEveryPage && !this.#isBuildUnfinished && !this.#queue.jobs.get('build');
		if (!isBuilt) return undefined;
		const { used } = this.#release;
		return {
			claims: new Map(this.#pages.claims),
			files: new Map(used.byPage),
			unknownFiles: [...used.unknown],
			toRender: [...this.#unreleased()],
			unchecked: [...this.#lateCheck.waiting],
			problems: new Map(this.#problems.byPage),
			notes: this.#problems.notes,
		};
	}

	/** Continues from the state of an earlier process instead of rendering every page. Must be called before anything else. */
	restore({ state, missed }: RestoredSite): void {
		this.#pages.restore(state.claims);
		this.#release.restore(state);
		for (const [path, problems] of state.problems) this.#problems.set(path, problems);
		this.#problems.note(state.notes);
		this.#lateCheck.add(state.unchecked);
		this.#dispatch.retry(state.toRender);
		this.#dispatch.retry([...this.#pages.all.keys()].filter((path) => this.#isLost(path)));
		this.note(missed.applied);
		const known = Math.min(state.log.seq, this.online.last?.seq ?? 0);
		for (const [, job] of this.#queue.jobs.all()) job.knownBefore = Math.min(job.knownBefore, known);
	}

	/** Notes the pages that a log entry or the clock touched. Alerts go before other edits. */
	note(applied: Applied): void {
		const isUrgent = applied.changes.some(({ type }) => type === 'alert');
		this.#dispatch.note(applied, isUrgent ? 'urgent' : 'edits');
	}

	/**
	 * Has everything released that waits, and what failed tried again when it may succeed. Returns a promise for each
	 * release that follows. A build that was begun earlier is not waited for.
	 */
	enqueue(): Promise<ReleaseReport>[] {
		const isLeft = this.online.isInterrupted && !this.#queue.isChangingFiles;
		const recovery = isLeft ? [this.#recover()] : [];
		const { jobs } = this.#queue;
		if (this.#runner.rolledBack && !jobs.get('build')) {
			const hasWork = !this.#pages.isListed || !jobs.all().next().done;
			return hasWork && !isLeft ? [Promise.resolve(this.#runner.report())] : recovery;
		}
		const isNew = !this.#pages.isListed;
		const waitsForBuild = isNew || !this.#dispatch.mayOvertake || jobs.get('build')?.isStopped;
		this.#queue.resume();
		if (isNew) this.#dispatch.beginBuild();
		this.#dispatch.retry(this.#runner.takeToRetry());
		const build = waitsForBuild ? jobs.get('build') : undefined;
		this.#dependencies.turns.wake();
		const underWay = this.#runner.current?.rank === 'build' ? undefined : this.#runner.current?.job;
		const waiting = [underWay, jobs.get('urgent'), jobs.get('edits'), build];
		const releases = waiting.flatMap((job) => job?.whenReported() ?? []);
		return [...recovery, ...releases];
	}

	/** Renders every page and releases what differs. Ends a rollback. A build under way is that build. */
	async build({ force = false }: { force?: boolean }): Promise<ReleaseReport> {
		try {
			await this.#queue.exclusively(async () => {
				await this.online.recover();
				await this.online.repair();
			});
		} catch (error) {
			this.#runner.noteStopped(error);
			return this.#runner.tell(this.#runner.report());
		}
		if (this.#isStopped) return this.#runner.report();
		this.#release.sweepAgain();
		const job = this.#queue.jobs.get('build') ?? this.#dispatch.beginBuild();
		job.isForced ||= force;
		if (force) this.#queue.jobs.merge('build');
		this.#queue.resume();
		this.#dependencies.turns.wake();
		return job.whenReported();
	}

	/** Restores an earlier release. The site stays unchanged until it is built; a build under way is discarded. */
	async rollback(number: number): Promise<ReleaseReport> {
		const start = performance.now();
		const { online, application } = this.#dependencies;
		let release: number | undefined;
		await this.#queue.exclusively(async () => {
			await online.recover();
			const { releases } = online;
			const wanted = { manifest: releases.manifestOf(number), addresses: releases.addressesOf(number) };
			const plan = planRollback(wanted, online, application);
			const { seq, now } = releases.read(number);
			release = await online.release({ ...plan, seq, now, rollbackTo: number });
		});
		this.#discard('build');
		return this.#runner.tell(this.#runner.report({ start, release }));
	}

	/** Deletes old releases, unless pages wait for theirs: their bytes must not go. */
	async tidy(): Promise<void> {
		if (this.isBusy || !this.#queue.jobs.all().next().done) return;
		await this.#queue.exclusively(() => {
			if (this.#queue.jobs.all().next().done) this.online.tidy();
		});
	}

	/** Resolves when nothing is being rendered or released. */
	idle(): Promise<void> {
		return this.#queue.idle();
	}

	/** Resolves when background work is done. */
	async settled(): Promise<void> {
		await this.#queue.idle();
		await this.#lateCheck.settled();
		await this.online.settled();
	}

	/** Discards what is not released yet. Resolves when the release under way is carried out. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#isBuildUnfinished ||= this.#queue.jobs.get('build') !== undefined;
		for (const path of [...this.#unreleased()]) this.#discarded.add(path);
		const stopped = this.#queue.close();
		for (const rank of ranks) this.#discard(rank);
		this.#lateCheck.close();
		await stopped;
	}

	close(): void {
		const { turns } = this.#dependencies;
		turns.leave(this.#queue);
		turns.leave(this.#lateCheck);
		void this.stop();
		this.online.close();
	}

	/** Yields the pages whose version online may be outdated. */
	*#unreleased(): Generator<PagePath> {
		for (const [, job] of this.#queue.jobs.all()) yield* job.paths();
		if (this.#runner.current) yield* this.#runner.current.job.paths();
		yield* this.#runner.toRetry;
		yield* this.#discarded;
	}

	/** Whether a page is missing for no known reason, such as files lost with the power. */
	#isLost(path: PagePath): boolean {
		return !this.#pages.isOnline(path) && !this.#problems.isBlocked(path);
	}

	#openLateCheck(used: FilesInUse): LateCheck {
		const { online, check, turns } = this.#dependencies;
		const parts = { pages: this.#pages, problems: this.#problems, online };
		return new LateCheck({ ...parts, used, check, wake: () => turns.wake() });
	}

	#openQueue(): SiteQueue {
		const { site, application, feed, check, workers, stored, online, turns } = this.#dependencies;
		const pages = this.#pages;
		return new SiteQueue({
			...{ workers, stored, pages: pages.all },
			rendering: { site, application, check, store: feed.store, blobs: online.blobs, known: pages.known },
			holding: { feed, pages: pages.all, isOnline: (path) => pages.isOnline(path) },
			wake: () => turns.wake(),
			isInterrupted: () => online.isInterrupted,
			isHeld: () => this.#runner.rolledBack !== undefined,
			retouch: (touched, rank) => this.#retouch(touched, rank),
			plan: (job, rank) => this.#runner.plan(job, rank, this.#queue.jobs),
			onStop: (job, error) => {
				this.#runner.noteStopped(error);
				this.#runner.tell(this.#runner.report({ start: job.start, rendered: job.outcomes.size }), job);
			},
		});
	}

	/** Finishes a release that failed half-way. */
	async #recover(): Promise<ReleaseReport> {
		const start = performance.now();
		let release: number | undefined;
		try {
			await this.#queue.exclusively(async () => {
				release = await this.online.recover();
			});
		} catch (error) {
			this.#runner.noteStopped(error);
			this.#queue.stop(error);
		}
		return this.#runner.tell(this.#runner.report({ start, release }));
	}

	#retouch(touched: readonly PageName[], rank: Rank): void {
		this.#dispatch.note({ changes: [], touched }, rank);
		this.#dependencies.onHeld(touched);
	}

	#discard(rank: Rank): void {
		const { jobs } = this.#queue;
		const job = jobs.get(rank);
		if (!job) return;
		if (job.shared.size > 0) this.#dependencies.workers.cancel();
		jobs.close(rank);
		job.report(this.#runner.report({ start: job.start }));
	}
}
