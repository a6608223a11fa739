import type { Reference, SiteKey } from '@portolano/content-models';
import type { Applied, PagePath } from '@portolano/content-store';
import { isPageFile } from './release-order.ts';
import type { OnlineFiles } from './release/releases.ts';
import type { Claim, PathChanges } from './rendering/path-claims.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePaths } from './rendering/site-paths.ts';

export interface SitePagesOptions {
	readonly site: SiteKey;
	readonly paths: SitePaths;
	/** Files that are online. */
	readonly manifest: OnlineFiles;
	/** Files built with the application. */
	readonly assets: ReadonlyMap<string, string>;
}

/** What an entry of the log, or the clock, means for the pages of a site. */
export interface PageChanges extends PathChanges {
	/** Pages to render because of it, new ones among them. */
	readonly dirty: ReadonlySet<PagePath>;
}

/** The pages of a site: those that exist, and those still online that no longer exist. */
export class SitePages {
	readonly #options: SitePagesOptions;
	readonly #known: Set<string>;
	readonly #gone = new Set<string>();
	#isListed = false;

	constructor(options: SitePagesOptions) {
		this.#options = options;
		this.#known = new Set([...options.assets.keys()].map((file) => `/${file}`));
	}

	/** Every page, with the document whose page it is. */
	get all(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#options.paths.pages;
	}

	/** Paths of all pages, and of the files built with the application. */
	get known(): ReadonlySet<string> {
		return this.#known;
	}

	/** Whether files are online whose pages are no more. */
	get hasGone(): boolean {
		return this.#gone.size > 0;
	}

	/** Whether it is known which pages there are. */
	get isListed(): boolean {
		return this.#isListed;
	}

	/** Whether a page is online, in whatever version. */
	isOnline(path: PagePath): boolean {
		return this.#options.manifest.has(fileOf(path));
	}

	/** Lists the pages afresh. */
	listAll(): PathChanges {
		return this.#takeAll(this.#options.paths.listAll());
	}

	/** The paths of each page family, or of each of its documents. */
	get claims(): ReadonlyMap<string, Claim> {
		return this.#options.paths.claims;
	}

	/** Takes over the pages that an earlier process has listed. */
	restore(claims: ReadonlyMap<string, Claim>): void {
		this.#takeAll(this.#options.paths.restore(claims));
	}

	#takeAll(changes: PathChanges): PathChanges {
		this.#take(changes);
		const files = new Set([...this.all.keys()].map(fileOf));
		for (const file of this.#onlineFiles()) if (!files.has(file)) this.#gone.add(file);
		this.#isListed = true;
		return changes;
	}

	/** Takes note of what an entry of the log, or the clock, touched. */
	follow(applied: Applied): PageChanges {
		const { touched } = applied;
		const changes = this.#options.paths.follow(applied);
		this.#take(changes);
		const own = touched.filter(({ site, path }) => site === this.#options.site && this.all.has(path));
		return { ...changes, dirty: new Set([...changes.rendered, ...own.map(({ path }) => path)]) };
	}

	/** The pages of a document. */
	of(document: Reference): PagePath[] {
		return this.#options.paths.of(document).filter((path) => this.all.has(path));
	}

	/** Files online whose pages are no more, which are now to be deleted. */
	takeGone(): string[] {
		const gone = [...this.#gone].filter((file) => this.#options.manifest.has(file));
		this.#gone.clear();
		return gone;
	}

	/** To be called when files were not deleted after all. */
	putBackGone(files: readonly string[]): void {
		const pages = new Set([...this.all.keys()].map(fileOf));
		for (const file of files) if (!pages.has(file)) this.#gone.add(file);
	}

	/** To be called with pages that were put online: some may be no more by now. */
	noteOnline(paths: Iterable<PagePath>): void {
		for (const path of paths) if (!this.all.has(path) && this.isOnline(path)) this.#gone.add(fileOf(path));
	}

	/** Files online that are pages. */
	#onlineFiles(): string[] {
		const { manifest, assets } = this.#options;
		return [...manifest.keys()].filter((file) => isPageFile(file, assets));
	}

	#take({ rendered, removed }: PathChanges): void {
		for (const path of removed) {
			if (this.isOnline(path)) this.#gone.add(fileOf(path));
			this.#known.delete(path);
		}
		for (const path of rendered) {
			this.#gone.delete(fileOf(path));
			this.#known.add(path);
		}
	}
}
