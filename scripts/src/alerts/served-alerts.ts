import { type Published, type SiteKind, withIncludes } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { type AlertBar, laneFile } from '@portolano/site-kit/testing/lane-files.ts';
import { smallTown } from '@portolano/test-kit';
import { servePages, type ServedPages } from '../page-blocks/served-pages.ts';
import { applicationFolder } from '../page-blocks/sites.ts';

/** A site with its alerts, which a test changes while pages are open. */
export interface ServedAlerts extends ServedPages {
	/** The alerts in force; undefined while the lane of alerts answers nothing. */
	bars: readonly AlertBar[] | undefined;
	/** Whether the server includes them in pages. */
	isIncluding: boolean;
	/** Texts at paths, in place of those of the site. */
	readonly replaced: Map<string, string>;
}

/** Serves pages of a site of the small town as a web server does that includes the files of the lane of alerts. */
export async function serveAlerts(
	kind: SiteKind,
	{ site, paths, documents = smallTown() }: { site: string; paths: RegExp; documents?: readonly Published[] },
): Promise<ServedAlerts> {
	const files = await renderSite({ root: applicationFolder(kind), site, documents, paths });
	const lane = (path: string) => served.bars && laneFile(path, served.bars);
	const get = (path: string) => {
		const text = served.replaced.get(path) ?? lane(path) ?? files.get(path);
		const isPage = served.isIncluding && path.endsWith('/');
		return text !== undefined && isPage ? withIncludes(text, lane) : text;
	};
	const pages = await servePages(kind, { get });
	const served: ServedAlerts = { ...pages, bars: [], isIncluding: true, replaced: new Map() };
	return served;
}
