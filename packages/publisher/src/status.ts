import type { Store } from '@portolano/content-store';
import { fileOf } from './drawing/draw-page.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Where a document is online. */
export interface StatusReport {
	/** Last entry of the log that the pages know. */
	readonly seq: number;
	readonly pages: readonly { readonly site: string; readonly url: string; readonly onlineSince: string }[];
	readonly problems: readonly { readonly site: string; readonly path: string; readonly message: string }[];
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
		problems: ofSite.map(({ path, message }) => ({ site, path, message })),
	};
}
