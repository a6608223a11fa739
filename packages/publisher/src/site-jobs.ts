import type { Applied, PagePath } from '@portolano/content-store';
import { PageJob } from './page-job.ts';

/** What of a site is released first: urgent edits, then the other edits, then a build. */
export const ranks = ['urgent', 'edits', 'build'] as const;

export type Rank = (typeof ranks)[number];

/** Whether a rank is released before another. */
export function isEarlier(rank: Rank, other: Rank): boolean {
	return ranks.indexOf(rank) < ranks.indexOf(other);
}

/** The rank of the pages that a log entry or the clock touched: alerts go before other edits. */
export function rankOfEdit({ changes }: Applied): Rank {
	return changes.some(({ type }) => type === 'alert') ? 'urgent' : 'edits';
}

/** What is to be released of a site, at most one job of each rank; a page is in one of them only. */
export class SiteJobs {
	readonly #skip: (path: PagePath) => void;
	readonly #jobs = new Map<Rank, PageJob>();

	/** `skip` is called for a page that a worker need not render any more. */
	constructor(skip: (path: PagePath) => void) {
		this.#skip = skip;
	}

	get(rank: Rank): PageJob | undefined {
		return this.#jobs.get(rank);
	}

	/** From the one released first. */
	*all(): Generator<readonly [Rank, PageJob]> {
		for (const rank of ranks) {
			const job = this.#jobs.get(rank);
			if (job) yield [rank, job];
		}
	}

	/** The job of the rank, begun when there is none. */
	open(rank: Rank): PageJob {
		const present = this.#jobs.get(rank);
		if (present) return present;
		const job = new PageJob();
		this.#jobs.set(rank, job);
		return job;
	}

	/** Takes the job of the rank out. */
	close(rank: Rank): void {
		this.#jobs.delete(rank);
	}

	/** Has a page rendered, with the job of `rank` or with the earlier one that it is in. */
	add(path: PagePath, rank: Rank): void {
		const present = ranks.find((each) => this.#jobs.get(each)?.pages.has(path));
		const stays = present !== undefined && isEarlier(present, rank);
		if (present !== undefined) this.#drop(path, present);
		this.open(stays ? present : rank).pages.add(path);
	}

	/** Leaves out a page that is no more. */
	drop(path: PagePath): void {
		for (const rank of this.#jobs.keys()) this.#drop(path, rank);
	}

	/** Has a job that could not be released tried again, with what has been added meanwhile. */
	putBack(rank: Rank, job: PageJob): PageJob {
		const newer = this.#jobs.get(rank);
		newer?.absorb(job);
		this.#jobs.set(rank, newer ?? job);
		return newer ?? job;
	}

	/** Has the job of `rank` take over all pages of the earlier ones. */
	merge(rank: Rank): void {
		for (const [earlier, job] of [...this.all()])
			if (isEarlier(earlier, rank)) this.#fold(earlier, job, rank);
	}

	/** Has the job of `rank` take over some pages of the later ones. */
	bring(rank: Rank, isWanted: (path: PagePath) => boolean): void {
		const { pages } = this.open(rank);
		for (const [later, other] of [...this.all()]) {
			if (!isEarlier(rank, later)) continue;
			for (const path of [...other.pages.paths()].filter(isWanted))
				if (pages.takeOver(path, other.pages)) this.#skip(path);
			if (later === 'edits' && other.pages.size === 0) this.#fold(later, other, rank);
		}
	}

	#fold(from: Rank, job: PageJob, into: Rank): void {
		for (const path of job.pages.shared) this.#skip(path);
		this.#jobs.delete(from);
		this.open(into).absorb(job);
	}

	#drop(path: PagePath, rank: Rank): void {
		if (this.#jobs.get(rank)?.pages.drop(path)) this.#skip(path);
	}
}
