import type { PageFiles } from '@portolano/content-store';
import type { Problem } from './problems.ts';
import type { FailedPage } from './rendering/render-page.ts';

/** A page that may go online. */
export interface AcceptedPage {
	readonly hash: string;
	/** The published files that it shows. */
	readonly files: PageFiles;
	/** What the check found; undefined when no check has seen the page. */
	readonly problems: readonly Problem[] | undefined;
}

/** A page that keeps its last good version. */
export interface FailedOutcome {
	readonly failure: readonly Problem[];
	/** Whether it may succeed without a change of what it reads: a published file did not come. */
	readonly isToRetry: boolean;
}

/** What rendering a page has given. */
export type PageOutcome = AcceptedPage | FailedOutcome;

export function isAccepted(outcome: PageOutcome): outcome is AcceptedPage {
	return 'hash' in outcome;
}

/** The outcome of a page that cannot go online for the reason given. */
export function failure(failed: FailedPage, isToRetry = false): FailedOutcome {
	return { failure: [{ ...failed, isBlocking: true }], isToRetry };
}

/** The outcome of a page by what a check found in it. */
export function judged(page: Omit<AcceptedPage, 'problems'>, problems: readonly Problem[]): PageOutcome {
	if (problems.some(({ isBlocking }) => isBlocking)) return { failure: problems, isToRetry: false };
	return { ...page, problems };
}
