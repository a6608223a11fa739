import type { PageJob } from './page-job.ts';
import { isEarlier, type Rank, type SiteJobs } from './site-jobs.ts';
import type { Lane } from './turns.ts';

export interface NextJobOptions {
	readonly jobs: SiteJobs;
	/** Whether jobs of the rank may go on now. */
	readonly mayRun: (rank: Rank) => boolean;
	/** Whether a release of a job of the rank may begin now. */
	readonly mayRelease: (rank: Rank) => boolean;
}

/** Decides which job of a site goes on next. */
export class NextJob {
	readonly #options: NextJobOptions;

	constructor(options: NextJobOptions) {
		this.#options = options;
	}

	/** The jobs that go on by themselves. */
	get running(): PageJob[] {
		return [...this.#options.jobs.all().filter((each) => this.#isRunning(each))].map(([, job]) => job);
	}

	/** Returns the rank of the job that has a page to render or check, or can be released. */
	in(lane: Lane): Rank | undefined {
		const candidates: readonly Rank[] = lane === 'build' ? ['build'] : ['urgent', 'edits'];
		return candidates.find((rank) => this.#isReady(rank));
	}

	#isRunning([rank, job]: readonly [Rank, PageJob]): boolean {
		return !job.isStopped && this.#options.mayRun(rank);
	}

	#isReady(rank: Rank): boolean {
		const { jobs, mayRelease } = this.#options;
		const job = jobs.get(rank);
		if (!job || !this.#isRunning([rank, job])) return false;
		if (job.pages.hasNext) return true;
		return job.pages.isRendered && mayRelease(rank) && this.#isFirst(rank);
	}

	/** Whether nothing has to be released before. */
	#isFirst(rank: Rank): boolean {
		const earlier = this.#options.jobs.all().filter(([each]) => isEarlier(each, rank));
		return !earlier.some((each) => this.#isRunning(each));
	}
}
