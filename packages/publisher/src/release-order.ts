import type { PagePath, PageRank, SiteApplication } from '@portolano/content-store';
import { isBesidePages } from './release/plan.ts';
import { isIndexFile } from './search/index-files.ts';

/** A page to put online. */
export interface NewPage {
	readonly path: PagePath;
	readonly file: string;
	readonly hash: string;
	readonly isNew: boolean;
}

const ranks = { page: 1, list: 2, home: 3 } as const satisfies Record<PageRank, number>;

/** Rank of assets and published files: they go online before the pages that show them. */
export const filesFirst = 0;

/** Rank of what goes online after all pages. */
export const afterPages = 7;

/**
 * Returns the rank of a page in a release: link targets before the pages that link to them, new pages before changed
 * ones, so that no link is broken.
 */
export function rank(of: PageRank, isNew: boolean): number {
	return (isNew ? 0 : 3) + ranks[of];
}

/** Sorts paths so that the home and lists come before the pages they list. */
export function compareRanks({
	rankOf,
}: Pick<SiteApplication, 'rankOf'>): (one: PagePath, other: PagePath) => number {
	return (one, other) => ranks[rankOf(other)] - ranks[rankOf(one)];
}

/** Whether a file of a site is a page: not an asset of the application, a published file or one of the search index. */
export function isPageFile(file: string, assets: ReadonlyMap<string, string>): boolean {
	return !isBesidePages(file) && !isIndexFile(file) && !assets.has(file);
}

/** Up to this number of pages may always be deleted. */
const smallFall = 10;
/** Share of a site's pages that may be deleted at once. */
const largestFall = 0.2;

/** Pages of a site that would be deleted at once. */
export interface Fall {
	/** Files of the pages of which the log does not tell why they are no more. */
	readonly unexplained: readonly string[];
	/** Number of those whose document was withdrawn, moved or ceased. */
	readonly explained: number;
	readonly pagesOnline: () => number;
}

/**
 * Refuses a release when so many pages would be deleted at once that a mistake is likely. Withdrawn, moved and ceased ones
 * don't count, and as many others with them: the list and the calendar file that each leaves empty.
 * @throws when it is refused.
 */
export function refuseSuddenFall(site: string, { unexplained, explained, pagesOnline }: Fall): void {
	const counted = unexplained.length - explained;
	if (counted <= smallFall) return;
	const before = pagesOnline();
	if (counted <= before * largestFall) return;
	throw new Error(
		`${unexplained.length} of the ${before} pages of “${site}” would be deleted at once, such as ${unexplained[0]}, and the log ` +
			'does not say that they were withdrawn, so the release was stopped. If that is what you want, build the site with ' +
			'force. What is online has not been changed.',
	);
}
