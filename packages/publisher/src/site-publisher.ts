import type { Reference } from '@portolano/content-models';
import type { Applied, PagePath } from '@portolano/content-store';
import type { PageJob } from './page-job.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { SiteSearch } from './search/site-search.ts';
import { SiteBacklog } from './site-backlog.ts';
import { SiteComponents, type SiteDependencies } from './site-components.ts';
import { rankOfEdit } from './site-jobs.ts';
import { SiteMaintenance } from './site-maintenance.ts';
import { pagesStateOf, restorePages } from './state/pages-state.ts';
import type { RestoredSite } from './state/restored-sites.ts';
import type { PagesState } from './state/site-state.ts';

/** Renders, checks and releases the pages of one site, and holds its state. */
export class SitePublisher {
	readonly #dependencies: SiteDependencies;
	readonly #components: SiteComponents;
	readonly #backlog: SiteBacklog;
	readonly #maintenance: SiteMaintenance;
	#isStopped = false;

	constructor(dependencies: SiteDependencies) {
		this.#dependencies = dependencies;
		this.#components = new SiteComponents(dependencies);
		this.#backlog = new SiteBacklog(this.#components);
		this.#maintenance = new SiteMaintenance(this.#components, this.#backlog);
		this.#components.search?.wake();
		dependencies.turns.join(this.#components.queue);
		dependencies.turns.join(this.#components.lateCheck);
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
		return this.#components.pages.all;
	}

	/** Paths of all pages, and of the files built with the application. */
	get known(): ReadonlySet<string> {
		return this.#components.pages.known;
	}

	get problems(): readonly Problem[] {
		return this.#components.runner.problems;
	}

	/** The last entry of the log that all pages online know. */
	get seq(): number {
		return this.#backlog.seq;
	}

	/** The search of the site; undefined where it is not searched. */
	get search(): Pick<SiteSearch, 'covers' | 'behindSince'> | undefined {
		return this.#components.search;
	}

	/** Number of pages that wait to be rendered. */
	get waitingPages(): number {
		return this.#backlog.waitingPages;
	}

	/** Whether something is to be rendered or released, now or when it is tried again. */
	get hasWork(): boolean {
		return this.#backlog.isAny;
	}

	/** Whether something is being rendered or released. */
	get isBusy(): boolean {
		return this.#components.queue.isBusy;
	}

	/** Resolves when a job is released to which so much was added that its pages wait too long; undefined otherwise. */
	get overdue(): Promise<unknown> | undefined {
		return this.#components.queue.running.find(({ pages }) => pages.isOverdue)?.whenReported();
	}

	/**
	 * What is known of the pages and cannot be read from the log or from the releases; undefined as long as some page has
	 * not been rendered by this version of the application.
	 */
	get state(): PagesState | undefined {
		return pagesStateOf(this.#components, this.#backlog);
	}

	/** Continues from the state of an earlier process instead of rendering every page. Must be called before anything else. */
	restore(restored: RestoredSite): void {
		restorePages(this.#components, restored);
	}

	/** Notes the pages that a log entry or the clock touched. Alerts go before other edits. */
	note(applied: Applied): void {
		const { dispatch, rollback } = this.#components;
		dispatch.note(applied, rankOfEdit(applied));
		if (applied.changes.some(({ before, after }) => !before || !after)) rollback.note();
	}

	/**
	 * Has everything released that waits, and what failed tried again when it may succeed. Returns a promise for each
	 * release that follows. A build that was begun earlier is not waited for.
	 */
	enqueue(): Promise<ReleaseReport>[] {
		const { queue, runner, pages, rollback } = this.#components;
		const recovery = this.#maintenance.isRecoveryDue ? [this.#maintenance.recover()] : [];
		if (runner.rolledBack && !queue.jobs.get('build')) {
			if (recovery.length > 0) return recovery;
			if (rollback.isOutdated) return [this.#maintenance.dropEnded()];
			const hasWork = !pages.isListed || this.#backlog.hasJobs;
			return hasWork ? [Promise.resolve(runner.report())] : [];
		}
		return [...recovery, ...this.#resume().map((job) => job.whenReported())];
	}

	/** Renders every page and releases what differs. Ends a rollback. A build under way is that build. */
	async build({ force = false }: { force?: boolean }): Promise<ReleaseReport> {
		const { queue, runner, release, dispatch } = this.#components;
		try {
			await this.#maintenance.repair();
		} catch (error) {
			runner.noteStopped(error);
			return runner.tell(runner.report());
		}
		if (this.#isStopped) return runner.report();
		release.sweepAgain();
		const job = queue.jobs.get('build') ?? dispatch.beginBuild();
		job.isForced ||= force;
		if (force) queue.jobs.merge('build');
		queue.resume();
		this.#dependencies.turns.wake();
		return job.whenReported();
	}

	/** Restores an earlier release. The site stays unchanged until it is built; a build under way is discarded. */
	rollback(number: number): Promise<ReleaseReport> {
		return this.#maintenance.rollback(number);
	}

	/** Deletes old releases, unless pages wait for theirs: their bytes must not go. */
	tidy(): Promise<void> {
		return this.#maintenance.tidy();
	}

	/** Resolves when nothing is being rendered or released. */
	idle(): Promise<void> {
		return this.#components.queue.idle();
	}

	/** Resolves when background work is done. */
	async settled(): Promise<void> {
		const { queue, lateCheck, online, search } = this.#components;
		await queue.idle();
		await search?.settled();
		await lateCheck.settled();
		await online.settled();
	}

	/** Discards what is not released yet. Resolves when the release under way is carried out. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		const stopped = this.#backlog.close();
		this.#components.lateCheck.close();
		this.#components.search?.close();
		await stopped;
	}

	close(): void {
		const { turns } = this.#dependencies;
		turns.leave(this.#components.queue);
		turns.leave(this.#components.lateCheck);
		void this.stop();
		this.online.close();
	}

	/** Has all jobs go on. Returns those to wait for, which a build begun earlier is not. */
	#resume(): PageJob[] {
		const { queue, runner, dispatch, pages, uploads } = this.#components;
		const isNew = !pages.isListed;
		const waitsForBuild = isNew || !dispatch.mayOvertake || queue.jobs.get('build')?.isStopped;
		queue.resume();
		if (isNew) dispatch.beginBuild();
		dispatch.retry(runner.takeToRetry());
		uploads.retry();
		if (uploads.isFetching) dispatch.openForMore();
		const build = waitsForBuild ? queue.jobs.get('build') : undefined;
		this.#dependencies.turns.wake();
		const underWay = runner.current?.rank === 'build' ? undefined : runner.current?.job;
		return [underWay, queue.jobs.get('urgent'), queue.jobs.get('edits'), build].filter(
			(job) => job !== undefined,
		);
	}
}
