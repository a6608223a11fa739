import type { Published, SiteKey, SiteKind } from '@portolano/content-models';
import type { Overlay, Store } from '@portolano/content-store';
import type { FormerAddresses } from '../addresses/former-addresses.ts';
import type { PageCheck } from '../page-check.ts';
import type { LoadedApplication } from '../rendering/application.ts';
import { RequestRefused } from '@portolano/follower';
import { type GapOfDraft, layDrafts, subjectOf } from './laid-drafts.ts';
import type { PublishedPages } from './preview-paths.ts';
import type { PreviewRequest } from './preview-request.ts';
import type { PreviewedPage } from './previewed-page.ts';
import { type OwnPages, PreviewedSite } from './previewed-site.ts';
import { applicationFor } from './unusable-drafts.ts';

export interface PreviewsOptions {
	readonly store: Store;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
	readonly application: (kind: SiteKind) => Promise<LoadedApplication>;
	readonly check: PageCheck;
	/** Returns the pages of a site that is published. */
	readonly published: (site: SiteKey) => PublishedPages | undefined;
}

/** A page as it would be, and where the documents of the drafts have their own pages on its site. */
export interface Preview extends PreviewedPage {
	readonly own: readonly OwnPages[];
	/** What is missing in the drafts, or can't be shown. */
	readonly gaps: readonly GapOfDraft[];
}

/** An entry of the log may come while a page is rendered: it is rendered again, at most so often. */
const triesMax = 5;

/** A site and the drafts to lay over it. */
export type SiteRequest = Pick<PreviewRequest, 'site' | 'drafts'>;

/** Renders pages with drafts laid over the store. What is online, and what is known of it, stays as it is. */
export class Previews {
	readonly #options: PreviewsOptions;

	constructor(options: PreviewsOptions) {
		this.#options = options;
	}

	/**
	 * Renders and checks one page.
	 * @throws {RequestRefused} 404 when there is no such site or page, 422 when none can be made of the drafts, 503 when the documents change all the time.
	 */
	render(request: PreviewRequest): Promise<Preview> {
		return whileCurrent(
			() => this.open(request),
			async (site) => {
				const page = await site.render(site.pathOf(request));
				return { ...page, own: site.ownPages(request.document && [request.document]), gaps: site.gaps };
			},
		);
	}

	/** Lays drafts over the store, for the pages of one site. @throws {RequestRefused} when there is none. */
	async open({ site, drafts: requested }: SiteRequest): Promise<PreviewedSite> {
		const { store, former, check, published, application } = this.#options;
		const { drafts, gaps } = layDrafts(requested, store);
		const overlay = store.overlay(drafts);
		const settings = siteOn(overlay, site);
		const loaded = await applicationFor(settings.kind, application);
		const subjects = requested.map(subjectOf);
		return new PreviewedSite({
			...{ settings, loaded, overlay, gaps, subjects, check, store, former },
			published: published(site),
		});
	}
}

/**
 * Does `work` on a site whose documents stay the same meanwhile; after a change it is opened and done again.
 * @throws {RequestRefused} 503 when they change all the time.
 */
export async function whileCurrent<Result>(
	open: () => Promise<PreviewedSite>,
	work: (site: PreviewedSite) => Promise<Result>,
): Promise<Result> {
	for (let tries = 0; tries < triesMax; tries += 1) {
		const site = await open();
		const result = await work(site);
		if (site.isCurrent) return result;
	}
	throw new RequestRefused(
		503,
		'The published documents changed whenever the page was rendered. Try again in a few seconds; nothing has been changed.',
	);
}

/** @throws {RequestRefused} when neither the store nor the drafts have the site. */
function siteOn(overlay: Overlay, key: SiteKey): Published<'site'> {
	const settings = overlay.view({ site: key, language: 'it' }).siteOf(key);
	if (settings) return settings;
	const sites = [...overlay.documents('site')].flatMap((site) => (site.type === 'site' ? [site.key] : []));
	const known = sites.sort().join(', ') || 'none';
	throw new RequestRefused(404, `There is no site “${key}”: those published are ${known}.`, { sites });
}
