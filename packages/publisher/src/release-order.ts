import type { PageRank, SiteApplication } from '@portolano/content-store';
import type { NewPage } from './batch.ts';

const ranks = { page: 0, list: 1, home: 2 } as const satisfies Record<PageRank, number>;

/** In what order pages go online: what is linked to before what links, so no link leads to a page that is not there. */
export function releaseOrder(
	pages: readonly NewPage[],
	{ rankOf }: Pick<SiteApplication, 'rankOf'>,
): NewPage[] {
	const place = ({ path, isNew }: NewPage) => (isNew ? 0 : 3) + ranks[rankOf(path)];
	return pages.toSorted((one, other) => place(one) - place(other));
}

/** Files of a site that are no pages: built with the application, or stored. */
export function isPageFile(file: string, assets: ReadonlyMap<string, string>): boolean {
	return !file.startsWith('file/') && !file.startsWith('_astro/') && !assets.has(file);
}

/** Fewer pages than this are never a sudden fall. */
const smallFall = 10;
const largestFall = 0.2;

/** Throws when so many of the pages of a site would go at once that it is more likely a mistake than a wish. */
export function refuseSuddenFall(site: string, removed: readonly string[], pagesOnline: () => number): void {
	if (removed.length <= smallFall) return;
	const before = pagesOnline();
	if (removed.length <= before * largestFall) return;
	throw new Error(
		`${removed.length} of the ${before} pages of “${site}” would be deleted at once, such as ${removed[0]}, so the release was ` +
			'stopped. If that is what you want, build the site with force. What is online has not been changed.',
	);
}
