import type { Published, Reference, SiteKey, SiteKind } from '@portolano/content-models';
import type { Overlay, PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { PageCheck } from '../page-check.ts';
import type { LoadedApplication } from '../rendering/application.ts';
import { RequestRefused } from '../request-refused.ts';
import { PreviewPaths, type PublishedPages } from './preview-paths.ts';
import type { PreviewRequest } from './preview-request.ts';
import { type PreviewedPage, previewPage } from './previewed-page.ts';

export interface PreviewsOptions {
	readonly store: Store;
	readonly application: (kind: SiteKind) => Promise<LoadedApplication>;
	readonly check: PageCheck;
	/** Returns the pages of a site that is published. */
	readonly published: (site: SiteKey) => PublishedPages | undefined;
}

/** The own pages of a document that a draft is about. */
export interface OwnPages extends Reference {
	readonly paths: readonly PagePath[];
}

/** A page as it would be, and where the documents of the drafts have their own pages on its site. */
export interface Preview extends PreviewedPage {
	readonly own: readonly OwnPages[];
}

/** An entry of the log may come while a page is rendered: it is rendered again, at most so often. */
const triesMax = 5;

/** Renders pages with drafts laid over the store. What is online, and what is known of it, stays as it is. */
export class Previews {
	readonly #options: PreviewsOptions;

	constructor(options: PreviewsOptions) {
		this.#options = options;
	}

	/**
	 * Renders and checks one page.
	 * @throws {RequestRefused} 404 when there is no such site or page, 503 when the documents change all the time.
	 */
	async render(request: PreviewRequest): Promise<Preview> {
		for (let tries = 0; tries < triesMax; tries += 1) {
			const overlay = this.#options.store.overlay(request.drafts);
			const preview = await this.#renderOn(overlay, request);
			if (overlay.isCurrent) return preview;
		}
		throw new RequestRefused(
			503,
			'The published documents changed whenever the page was rendered. Try again in a few seconds; nothing has been changed.',
		);
	}

	async #renderOn(overlay: Overlay, request: PreviewRequest): Promise<Preview> {
		const { check, published } = this.#options;
		const { site } = request;
		const settings = siteOn(overlay, site);
		const { application } = await this.#options.application(settings.kind);
		const { families } = application;
		const paths = new PreviewPaths({ families, settings, overlay, published: published(site) });
		const own = ownPages(paths, request);
		const path = requestedPath(paths, request, { application, own });
		const found = paths.find(path);
		if (!found) throw missing(`The site “${site}” has no page ${path} with these drafts.`, own);
		const page = { site, path, document: found.document };
		return { ...(await previewPage({ application, overlay, check, known: paths }, page)), own };
	}
}

/** @throws {RequestRefused} when neither the store nor the drafts have the site. */
function siteOn(overlay: Overlay, key: SiteKey): Published<'site'> {
	const settings = overlay.view({ site: key, language: 'it' }).siteOf(key);
	if (settings) return settings;
	const sites = [...overlay.documents('site')].flatMap((site) => (site.type === 'site' ? [site.key] : []));
	const known = sites.sort().join(', ') || 'none';
	throw new RequestRefused(404, `There is no site “${key}”: those published are ${known}.`, { sites });
}

function missing(message: string, own: readonly OwnPages[]): RequestRefused {
	return new RequestRefused(404, `${message} The pages of the documents drafted are listed in “own”.`, {
		own,
	});
}

function ownPages(paths: PreviewPaths, { drafts, document }: PreviewRequest): OwnPages[] {
	const subjects = [
		...(document ? [document] : []),
		...drafts.map((draft) => (draft.action === 'publish' ? draft.document : draft)),
	];
	const byName = new Map(subjects.map(({ type, id }) => [`${type}/${id}`, { type, id }]));
	return [...byName.values()].map((subject) => ({ ...subject, paths: paths.ownPathsOf(subject) }));
}

/** @throws {RequestRefused} when the document has no page of its own on the site, or not in the language. */
function requestedPath(
	paths: PreviewPaths,
	{ path, document, language = 'it' }: PreviewRequest,
	{ application, own }: { application: SiteApplication; own: readonly OwnPages[] },
): PagePath {
	if (path !== undefined) return path;
	const ofDocument = document ? paths.ownPathsOf(document) : [];
	const found = ofDocument.find((one) => application.languageOf(one) === language);
	if (found !== undefined) return found;
	const name = `${document?.type}/${document?.id}`;
	throw missing(
		`${name} has no page of its own in “${language}” on the site “${paths.site}” with these drafts.`,
		own,
	);
}
