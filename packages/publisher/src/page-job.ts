import { JobPages } from './job-pages.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';

/** Pages that are released together: those still to be rendered, and what rendering the others has given. */
export class PageJob {
	readonly pages = new JobPages();
	readonly start = performance.now();
	/** Last entry of the log that touched none of these pages. */
	knownBefore = Infinity;
	/** What went otherwise than meant and concerns no page alone. */
	readonly notes: Problem[] = [];
	/** Releases also when many pages would go at once. */
	isForced = false;
	/** It failed, and waits until it is tried again. */
	isStopped = false;
	/** Whether workers may render a part of it. */
	mayShare = true;
	/** How often documents were held or released because of its pages. */
	heldRounds = 0;
	#waiters: ((report: ReleaseReport) => void)[] = [];

	/** Takes over all pages of `other`, with what was rendered; those that it has itself are newer here. */
	absorb(other: PageJob): void {
		for (const path of [...other.pages.paths()])
			if (!this.pages.has(path)) this.pages.takeOver(path, other.pages);
		this.knownBefore = Math.min(this.knownBefore, other.knownBefore);
		this.notes.push(...other.notes);
		this.#waiters.push(...other.#waiters);
		other.#waiters = [];
	}

	/** Resolves when its pages are online, or why not is known. */
	whenReported(): Promise<ReleaseReport> {
		return new Promise((resolve) => this.#waiters.push(resolve));
	}

	/** To be called when its pages are online, or why not is known. */
	report(report: ReleaseReport): void {
		const waiters = this.#waiters;
		this.#waiters = [];
		for (const resolve of waiters) resolve(report);
	}
}
