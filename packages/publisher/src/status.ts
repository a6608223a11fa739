import type { Store } from '@portolano/content-store';
import { fileOf } from './rendering/render-page.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Where a document is online. */
export interface StatusReport {
	/** Last entry of the log that the pages know. */
	readonly seq: number;
	readonly pages: readonly { readonly site: string; readonly url: string; readonly onlineSince: string }[];
	readonly problems: readonly StatusProblem[];
}

/** What keeps a page of the document from being online as it is now, or is not right there. */
export interface StatusProblem {
	readonly site: string;
	readonly path: string;
	/** Address of the page; of the home where the whole site is concerned. */
	readonly url: string;
	readonly message: string;
	/** For the editor, where they can mend it. */
	readonly told?: { readonly what: string; readonly cure: string };
	/** Whether readers do not see the page as it is now. */
	readonly isBlocking: boolean;
	/** Whether an earlier version of the page is online. */
	readonly isOnline: boolean;
}

export function statusOf(
	document: { type: string; id: string },
	store: Store,
	sites: Iterable<SitePublisher>,
): StatusReport {
	const reports = [...sites].map((site) => statusOn(document, store, site));
	return {
		seq: store.seq,
		pages: reports.flatMap(({ pages }) => pages),
		problems: reports.flatMap(({ problems }) => problems),
	};
}

function statusOn({ type, id }: { type: string; id: string }, store: Store, publisher: SitePublisher) {
	const { site, pages, online, problems } = publisher;
	const origin = store.view({ site, language: 'it' }).siteOf(site)?.origin ?? '';
	const own = [...pages]
		.filter(([, document]) => document?.type === type && document.id === id)
		.map(([path]) => path);
	const ofSite = problems.filter(
		({ path, isBlocking }) => own.includes(path) || (isBlocking && path === '/'),
	);
	return {
		pages: own.flatMap((path) => {
			const since = online.manifest.get(fileOf(path))?.[1];
			return since === undefined
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
