import {
	type FormerAddress,
	type Language,
	listOfNumbered,
	type Published,
	type Reference,
} from '@portolano/content-models';
import type { Overlay, PagePath, Store } from '@portolano/content-store';
import type { FormerAddresses } from '../addresses/former-addresses.ts';
import { lastPageOf, numberedLists } from '../addresses/list-ends.ts';
import type { PageCheck } from '../page-check.ts';
import type { LoadedApplication } from '../rendering/application.ts';
import { pathOfFile } from '../rendering/render-page.ts';
import { RequestRefused } from '@portolano/follower';
import { keyOf } from './document-paths.ts';
import { formerPath } from './former-path.ts';
import type { GapOfDraft } from './laid-drafts.ts';
import { PreviewPaths, type PublishedPages } from './preview-paths.ts';
import { type PreviewedPage, previewPage } from './previewed-page.ts';

/** The own pages of a document that a draft is about. */
export interface OwnPages extends Reference {
	readonly paths: readonly PagePath[];
}

/** How a request names a page. */
export interface RequestedPage {
	readonly path?: PagePath | undefined;
	/** In place of `path`: the document whose own page it is. */
	readonly document?: Reference | undefined;
	readonly language?: Language | undefined;
}

export interface PreviewedSiteOptions {
	readonly settings: Published<'site'>;
	readonly loaded: LoadedApplication;
	readonly overlay: Overlay;
	readonly gaps: readonly GapOfDraft[];
	/** The documents that the drafts are about. */
	readonly subjects: readonly Reference[];
	readonly published: PublishedPages | undefined;
	readonly check: PageCheck;
	readonly store: Pick<Store, 'ceased'>;
	/** The addresses that documents have left. */
	readonly former: FormerAddresses;
}

/** A site as it would be with drafts laid over the documents, as long as these don't change. */
export class PreviewedSite {
	readonly #options: PreviewedSiteOptions;
	readonly #paths: PreviewPaths;

	constructor(options: PreviewedSiteOptions) {
		const { loaded, settings, overlay, published } = options;
		this.#options = options;
		this.#paths = new PreviewPaths({
			families: loaded.application.families,
			...{ settings, overlay, published },
		});
	}

	/** Whether the documents are as they were when it was opened. */
	get isCurrent(): boolean {
		return this.#options.overlay.isCurrent;
	}

	get gaps(): readonly GapOfDraft[] {
		return this.#options.gaps;
	}

	get loaded(): LoadedApplication {
		return this.#options.loaded;
	}

	/** Whether the site has a page at `path`. */
	has(path: PagePath): boolean {
		return this.#paths.find(path) !== undefined;
	}

	/**
	 * Returns what answers at an address without a page; undefined for an unknown one. `hasFile` tells of files that are no
	 * pages whether the site has them.
	 */
	formerAt(path: PagePath, hasFile: (path: PagePath) => boolean): FormerAddress | undefined {
		const { overlay, store, former } = this.#options;
		const isOnline = (file: string) => this.has(pathOfFile(file)) || hasFile(pathOfFile(file));
		return (
			formerPath(path, { site: this.#paths.site, isOnline, store, former, overlay }) ??
			this.#beyondList(path, isOnline)
		);
	}

	/** Returns where `documents` and those of the drafts have their own pages on the site. */
	ownPages(documents: readonly Reference[] = []): OwnPages[] {
		const byKey = new Map(
			[...documents, ...this.#options.subjects].map(({ type, id }) => [keyOf({ type, id }), { type, id }]),
		);
		return [...byKey.values()].map((one) => ({ ...one, paths: this.#paths.ownPathsOf(one) }));
	}

	/** Returns the path of a requested page. @throws {RequestRefused} when there is no such page. */
	pathOf({ path, document, language = 'it' }: RequestedPage): PagePath {
		if (path !== undefined) {
			if (this.has(path)) return path;
			throw this.#missing(`has no page ${path}`, document);
		}
		const { application } = this.#options.loaded;
		const own = document ? this.#paths.ownPathsOf(document) : [];
		const found = own.find((one) => application.languageOf(one) === language);
		if (found !== undefined && this.has(found)) return found;
		throw this.#missing(`has no own page of ${document?.type}/${document?.id} in “${language}”`, document);
	}

	/** Renders and checks a page that the site has. */
	render(path: PagePath): Promise<PreviewedPage> {
		const { loaded, overlay, check, gaps } = this.#options;
		const document = this.#paths.find(path)?.document;
		const ofPage = document ? gaps.filter((gap) => keyOf(gap) === keyOf(document)) : [];
		return previewPage(
			{ application: loaded.application, overlay, check, known: this.#paths, gaps: ofPage },
			{ site: this.#paths.site, path, document },
		);
	}

	/** Leads from a number beyond the last page of a list to that page. */
	#beyondList(path: PagePath, isOnline: (file: string) => boolean): FormerAddress | undefined {
		const list = listOfNumbered(path);
		if (list === undefined || !numberedLists(this.#options.loaded.application).includes(list))
			return undefined;
		const to = lastPageOf(list, isOnline);
		return to === undefined ? undefined : { status: 301, to };
	}

	#missing(what: string, document: Reference | undefined): RequestRefused {
		return new RequestRefused(
			404,
			`The site “${this.#paths.site}” ${what} with these drafts. The pages of the documents drafted are listed in “own”.`,
			{ own: this.ownPages(document ? [document] : []) },
		);
	}
}
