import type { PageName } from '@portolano/content-store';
import { ExclusiveWork } from './exclusive-work.ts';
import { type HoldingDependencies, settleHeld } from './held-documents.ts';
import { JobRendering, type JobRenderingOptions } from './job-rendering.ts';
import { NextJob } from './next-job.ts';
import type { PageJob } from './page-job.ts';
import { type Rank, SiteJobs } from './site-jobs.ts';
import type { Lane, Participant } from './turns.ts';

export interface SiteQueueOptions extends JobRenderingOptions {
	readonly holding: HoldingDependencies;
	/** Whether a release failed half-way and has to be finished before the next one is planned. */
	readonly isInterrupted: () => boolean;
	/** Whether bytes are on their way for which a release that need not hurry should wait. */
	readonly isFetching: () => boolean;
	/** Whether edits are not released: the site was rolled back. */
	readonly isHeld: () => boolean;
	/** Notes pages touched because a document was held back or restored; those of this site belong to the job of `rank`. */
	readonly retouch: (touched: readonly PageName[], rank: Rank) => void;
	/**
	 * Plans the release of a job whose pages are all as the documents are now. Returns the function that carries it out.
	 * Throws when it must not be released.
	 */
	readonly plan: (job: PageJob, rank: Rank) => () => Promise<void>;
	/** Called when a job could not be released; it is retried when `resume` is called. */
	readonly onStop: (job: PageJob, error: unknown) => void;
}

/** Holding documents back may make other pages fail in turn; an endless chain would be an application error. */
const roundsMax = 10;

/**
 * The queue of one site: renders what is to be released page by page, urgent edits first, then edits, then a build, and
 * begins a release at an instant at which none of its pages is stale. One release is carried out at a time; pages are
 * rendered meanwhile.
 */
export class SiteQueue implements Participant {
	readonly jobs: SiteJobs;
	readonly #options: SiteQueueOptions;
	readonly #rendering: JobRendering;
	readonly #next: NextJob;
	readonly #files: ExclusiveWork;
	#isClosed = false;

	constructor(options: SiteQueueOptions) {
		this.#options = options;
		this.#rendering = new JobRendering(options);
		this.jobs = new SiteJobs((path) => options.workers.skip(path));
		this.#files = new ExclusiveWork(() => options.wake());
		this.#next = new NextJob({
			jobs: this.jobs,
			mayRun: (rank) => !this.#isClosed && (rank === 'build' || !options.isHeld()),
			mayRelease: (rank) =>
				!this.isChangingFiles && !options.isInterrupted() && (rank === 'urgent' || !options.isFetching()),
		});
	}

	/** Whether something is being rendered or released, or is about to be. */
	get isBusy(): boolean {
		return this.isChangingFiles || this.running.length > 0;
	}

	/** The jobs that go on by themselves. */
	get running(): PageJob[] {
		return this.#next.running;
	}

	has(lane: Lane): boolean {
		return this.#next.in(lane) !== undefined;
	}

	/** Renders a page, or begins a release. Never rejects: errors are reported. */
	async step(lane: Lane): Promise<boolean> {
		const rank = this.#next.in(lane);
		const job = rank && this.jobs.get(rank);
		if (!job) return false;
		try {
			if (!job.pages.hasNext) return this.#release(rank, job);
			await this.#rendering.work(job);
		} catch (error) {
			this.#stop(job, error);
		}
		return false;
	}

	/** Whether a release is being carried out, or other work on the files of the site. */
	get isChangingFiles(): boolean {
		return this.#files.underWay !== undefined;
	}

	/** Leaves everything that waits for later, for the reason given. */
	stop(error: unknown): void {
		for (const [, job] of this.jobs.all()) this.#stop(job, error);
	}

	/** Has what could not be released tried again. */
	resume(): void {
		for (const [, job] of this.jobs.all()) job.isStopped = false;
	}

	/** Does work on the files of the site while no release is carried out; pages are rendered meanwhile. */
	exclusively(work: () => Promise<void> | void): Promise<void> {
		return this.#files.run(work);
	}

	/** Resolves when nothing is being rendered or released any more. */
	async idle(): Promise<void> {
		while (this.isBusy) {
			const reports = this.running.map((job) => job.whenReported());
			const { underWay } = this.#files;
			await Promise.race(underWay ? [...reports, underWay] : reports);
		}
	}

	/** Discards what is not released yet. Resolves when the release under way is carried out. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#options.workers.cancel();
		await this.#files.underWay;
	}

	/** Begins the release of a job, unless holding a document back gives it more pages first. */
	#release(rank: Rank, job: PageJob): boolean {
		const { holding, retouch, plan } = this.#options;
		const touched = job.heldRounds < roundsMax ? settleHeld(holding, job.pages.outcomes) : [];
		if (touched.length > 0) {
			job.heldRounds += 1;
			retouch(touched, rank);
		}
		this.jobs.merge(rank);
		// A page may link to pages that are not online yet: these go with it.
		this.jobs.bring(rank, (path) => !holding.isOnline(path));
		if (touched.length > 0 || !job.pages.isRendered) return false;
		const carryOut = plan(job, rank);
		this.jobs.close(rank);
		void this.#files.begin(() =>
			carryOut().catch((error: unknown) => this.#stop(this.jobs.putBack(rank, job), error)),
		);
		return rank !== 'build';
	}

	#stop(job: PageJob, error: unknown): void {
		job.isStopped = true;
		this.#options.onStop(job, error);
	}
}
