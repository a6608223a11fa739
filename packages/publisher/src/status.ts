import { lastingPath, pathOfHistory } from '@portolano/content-models';
import type { PagePath, Store, Told } from '@portolano/content-store';
import { fileOf } from './rendering/render-page.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Where a document is online, and its problems. */
export interface StatusReport {
	/** Number of the last log entry applied. */
	readonly seq: number;
	readonly pages: readonly { readonly site: string; readonly url: string; readonly onlineSince: string }[];
	readonly problems: readonly StatusProblem[];
}

/** A problem of a page of the document, or a blocking problem of its site. */
export interface StatusProblem {
	readonly site: string;
	readonly path: string;
	/** Address of the page; of the home for a problem of the whole site. */
	readonly url: string;
	readonly message: string;
	/** For problems that an editor can fix: what is wrong and how to correct it, in Italian. */
	readonly told?: Told;
	/** Whether the problem keeps the current version of the page from going online. */
	readonly isBlocking: boolean;
	/** Whether an earlier version of the page is online. */
	readonly isOnline: boolean;
}

export function statusOf(
	document: { type: string; id: string },
	store: Store,
	sites: Iterable<SitePublisher>,
): StatusReport {
	const all = [...sites];
	const reports = all.map((site) => statusOn(document, store, site));
	const own = all.filter((site) => pathsOf(document, store, site).length > 0);
	return {
		seq: Math.min(store.seq, ...(own.length > 0 ? own : all).map(({ seq }) => seq)),
		pages: reports.flatMap(({ pages }) => pages),
		problems: reports.flatMap(({ problems }) => problems),
	};
}

/** Returns the paths of a document's pages on a site, or the lasting one of an upload. */
function pathsOf(
	{ type, id }: { type: string; id: string },
	store: Store,
	{ site, pages }: SitePublisher,
): PagePath[] {
	const upload = type === 'file' ? store.document({ type, id }) : undefined;
	if (upload?.type === 'file') return upload.owner === site ? [lastingPath(upload)] : [];
	const own = [...pages].filter(([, document]) => document?.type === type && document.id === id);
	return own.map(([path]) => path);
}

/** Whether a page of a document is its history: whoever edits the document is told of the page itself. */
const isHistory = (path: PagePath, own: readonly PagePath[]) => own.includes(pathOfHistory(path) ?? '');

function statusOn({ type, id }: { type: string; id: string }, store: Store, publisher: SitePublisher) {
	const { site, online, problems } = publisher;
	const origin = store.view({ site, language: 'it' }).siteOf(site)?.origin ?? '';
	const own = pathsOf({ type, id }, store, publisher);
	const ofSite = problems.filter(
		({ path, isBlocking }) => own.includes(path) || (isBlocking && path === '/'),
	);
	return {
		pages: own.flatMap((path) => {
			const since = online.manifest.get(fileOf(path))?.[1];
			return since === undefined || isHistory(path, own)
				? []
				: [{ site, url: origin + path, onlineSince: new Date(since).toISOString() }];
		}),
		problems: ofSite.map(({ path, message, told, isBlocking }) => ({
			...{ site, path, url: origin + path, message, isBlocking },
			...(told && { told }),
			isOnline: online.manifest.has(fileOf(path)),
		})),
	};
}
