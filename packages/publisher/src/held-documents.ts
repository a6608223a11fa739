import type { Reference } from '@portolano/content-models';
import type { PageName, PagePath } from '@portolano/content-store';
import { isAccepted, type PageOutcome } from './page-outcome.ts';
import type { StoreFeed } from './store-feed.ts';

export interface HoldingDependencies {
	readonly feed: StoreFeed;
	/** Every page of the site, with the document that it shows, if any. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	/** Whether a page is online, in whatever version. */
	readonly isOnline: (path: PagePath) => boolean;
}

/** The pages about to be released, as they were rendered. */
type Outcomes = ReadonlyMap<PagePath, PageOutcome>;

const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

/**
 * Makes sure that no page links to a missing one: a document whose own page failed and has no earlier version online is
 * held back, so that lists, menus and feeds are rendered without it. Once its page succeeds it is restored. Returns the
 * pages, of any site, that are to be rendered again because of it.
 */
export function settleHeld(dependencies: HoldingDependencies, outcomes: Outcomes): PageName[] {
	const { feed } = dependencies;
	const missing = withoutPage(dependencies, outcomes);
	return [
		...[...missing.values()].flatMap((document) => feed.hold(document)),
		...thereNow(dependencies, outcomes)
			.filter((document) => !missing.has(keyOf(document)))
			.flatMap((document) => feed.unhold(document)),
	];
}

/** Returns the documents whose page failed and has no version online. */
function withoutPage({ pages, isOnline }: HoldingDependencies, outcomes: Outcomes): Map<string, Reference> {
	const missing = [...outcomes].filter(([path, outcome]) => !isAccepted(outcome) && !isOnline(path));
	return new Map(
		missing.flatMap(([path]) => pages.get(path) ?? []).map((document) => [keyOf(document), document]),
	);
}

/** Returns the held-back documents whose pages are now all online or about to be. */
function thereNow({ feed, pages, isOnline }: HoldingDependencies, outcomes: Outcomes): Reference[] {
	const { held } = feed.store;
	if (held.length === 0) return [];
	const isComing = (path: PagePath) => {
		const outcome = outcomes.get(path);
		return outcome !== undefined && isAccepted(outcome);
	};
	const own = Map.groupBy(pages, ([, document]) => (document ? keyOf(document) : ''));
	return held.filter((document) => {
		const paths = own.get(keyOf(document)) ?? [];
		return paths.length > 0 && paths.every(([path]) => isComing(path) || isOnline(path));
	});
}
