import type { PagePath } from '@portolano/content-store';
import type { SiteComponents } from './site-components.ts';
import { type Rank, ranks } from './site-jobs.ts';

/** What of a site is not online yet. */
export class SiteBacklog {
	readonly #components: SiteComponents;
	/** Pages that were not released because the publisher stops. */
	readonly #discarded = new Set<PagePath>();
	/** Whether a build was discarded because of that. */
	#isBuildDiscarded = false;

	constructor(components: SiteComponents) {
		this.#components = components;
	}

	/** The last entry of the log that all pages online know. */
	get seq(): number {
		const { dependencies, runner, queue } = this.#components;
		const { seq } = dependencies.feed.store;
		if (runner.rolledBack) return seq;
		const waiting = [...queue.jobs.all()].map(([, job]) => job).filter(({ isStopped }) => !isStopped);
		return Math.min(
			seq,
			runner.current?.job.knownBefore ?? seq,
			...waiting.map(({ knownBefore }) => knownBefore),
		);
	}

	/** Number of pages that wait to be rendered. */
	get waitingPages(): number {
		const waiting = this.#components.queue.jobs
			.all()
			.map(([, { pages }]) => pages.size - pages.outcomes.size);
		return waiting.reduce((sum, pages) => sum + pages, 0);
	}

	/** Whether something is to be rendered or released, now or when it is tried again. */
	get isAny(): boolean {
		const { online, problems, runner, pages } = this.#components;
		const isPending = online.isInterrupted || problems.stopped !== undefined || runner.hasToRetry;
		return isPending || !pages.isListed || this.hasJobs;
	}

	/** Whether pages or files wait for a release. */
	get hasJobs(): boolean {
		return !this.#components.queue.jobs.all().next().done;
	}

	/** Whether a build has begun that is not online. */
	get isBuilding(): boolean {
		return this.#isBuildDiscarded || this.#components.queue.jobs.get('build') !== undefined;
	}

	/** Yields the pages whose version online may be outdated. */
	*pages(): Generator<PagePath> {
		const { queue, runner } = this.#components;
		for (const [, job] of queue.jobs.all()) yield* job.pages.paths();
		if (runner.current) yield* runner.current.job.pages.paths();
		yield* runner.toRetry;
		yield* this.#discarded;
	}

	/** Discards a job, and reports it as not released. */
	discard(rank: Rank): void {
		const { queue, runner, dependencies } = this.#components;
		const job = queue.jobs.get(rank);
		if (!job) return;
		if (job.pages.shared.size > 0) dependencies.workers.cancel();
		queue.jobs.close(rank);
		job.report(runner.report({ start: job.start }));
	}

	/** Discards everything, and remembers it for the next process. Resolves when the release under way is carried out. */
	close(): Promise<void> {
		this.#isBuildDiscarded = this.isBuilding;
		for (const path of [...this.pages()]) this.#discarded.add(path);
		const closed = this.#components.queue.close();
		for (const rank of ranks) this.discard(rank);
		return closed;
	}
}
