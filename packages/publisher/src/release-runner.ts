import type { PagePath } from '@portolano/content-store';
import { messageOf } from '@portolano/follower';
import type { LateCheck } from './late-check.ts';
import type { PageJob } from './page-job.ts';
import type { Problem } from './problems.ts';
import { nothingReleased, type ReleaseReport } from './release-report.ts';
import type { FileChanges } from './release/file-changes.ts';
import type { SiteOnline } from './release/site-online.ts';
import type { Rank, SiteJobs } from './site-jobs.ts';
import type { SiteProblems } from './site-problems.ts';
import type { PlannedRelease, SiteRelease } from './site-release.ts';

export interface ReleaseRunnerOptions {
	readonly site: string;
	readonly online: SiteOnline;
	readonly problems: SiteProblems;
	readonly release: SiteRelease;
	readonly lateCheck: LateCheck;
	/** Called when changes are online. */
	readonly onReleased: (changes: FileChanges) => void;
	/** Called with the report of every release, and of every one that was stopped. */
	readonly onReport: (report: ReleaseReport) => void;
}

/** Carries out the releases of a site, and reports them to those who wait. */
export class ReleaseRunner {
	readonly #options: ReleaseRunnerOptions;
	/** Failed pages that may succeed without a change of what they read. */
	readonly #toRetry = new Set<PagePath>();
	#current: { readonly job: PageJob; readonly rank: Rank } | undefined;

	constructor(options: ReleaseRunnerOptions) {
		this.#options = options;
	}

	/** The job whose release is being carried out. */
	get current(): { readonly job: PageJob; readonly rank: Rank } | undefined {
		return this.#current;
	}

	/** Why the site is not updated while it is rolled back; undefined while it is not. */
	get rolledBack(): Problem | undefined {
		const to = this.#options.online.last?.rollbackTo;
		if (to === undefined) return undefined;
		const message = `The site is held at release ${to}, to which it was rolled back. Build it to go on.`;
		return { path: '/', message, isBlocking: true };
	}

	/** What is wrong on the site. */
	get problems(): readonly Problem[] {
		const { rolledBack } = this;
		const { all } = this.#options.problems;
		return rolledBack ? [rolledBack, ...all] : all;
	}

	/** Plans the release of a job. Returns the function that carries it out. Throws when it must not be released. */
	plan(job: PageJob, rank: Rank, jobs: SiteJobs): () => Promise<void> {
		const { release, problems } = this.#options;
		const isLast = rank !== 'urgent' || !jobs.get('edits');
		const isWhole = rank === 'build' || (isLast && release.knowsEveryPage);
		const planned = release.plan(job, { isWhole, isBuild: rank === 'build' });
		problems.stopped = undefined;
		this.#current = { job, rank };
		return async () => {
			await this.#carryOut(job, planned, rank);
			if (release.hasMore) jobs.open('edits');
		};
	}

	/** Whether pages are to be tried again. */
	get hasToRetry(): boolean {
		return this.#toRetry.size > 0;
	}

	/** Pages to try again. */
	get toRetry(): ReadonlySet<PagePath> {
		return this.#toRetry;
	}

	/** Returns the pages to try again, once. */
	takeToRetry(): PagePath[] {
		const paths = [...this.#toRetry];
		this.#toRetry.clear();
		return paths;
	}

	/** Notes why nothing can be released. */
	noteStopped(error: unknown): void {
		this.#options.problems.stopped = { path: '/', message: messageOf(error), isBlocking: true };
	}

	/** Notes that the release that failed half-way is carried out: what is stopped for another reason is told again. */
	noteRecovered(): void {
		this.#options.problems.stopped = undefined;
	}

	/** The report of a release, or of none. */
	report({
		start = performance.now(),
		...done
	}: Partial<ReleaseReport> & { start?: number } = {}): ReleaseReport {
		const { problems } = this;
		const { site } = this.#options;
		return { ...nothingReleased, site, problems, ...done, milliseconds: performance.now() - start };
	}

	/** Passes a report on, to those who wait for the job as well. */
	tell(report: ReleaseReport, job?: PageJob): ReleaseReport {
		job?.report(report);
		this.#options.onReport(report);
		return report;
	}

	async #carryOut(job: PageJob, planned: PlannedRelease, rank: Rank): Promise<void> {
		const { online, release, lateCheck, onReleased } = this.#options;
		try {
			const number = await online.release(planned.changes);
			onReleased(planned.changes);
			const { unchecked, toRetry } = release.settle(job, planned, rank === 'build');
			for (const path of toRetry) this.#toRetry.add(path);
			lateCheck.add(unchecked);
			const { written, unchanged, removed } = planned;
			const counts = { rendered: job.pages.outcomes.size, unchanged, written, removed };
			this.tell(this.report({ start: job.start, release: number, ...counts }), job);
		} catch (error) {
			release.takeBack(planned);
			throw error;
		} finally {
			this.#current = undefined;
		}
	}
}
