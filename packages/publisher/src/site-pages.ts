import type { Reference, SiteKey } from '@portolano/content-models';
import type { Applied, PagePath } from '@portolano/content-store';
import { isPageFile } from './release-order.ts';
import type { OnlineFiles } from './release/releases.ts';
import type { PathChanges } from './rendering/path-claims.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePaths } from './rendering/site-paths.ts';
import type { Pages } from './rendering/worker-pool.ts';

export interface SitePagesOptions {
	readonly site: SiteKey;
	readonly paths: SitePaths;
	/** Files that are online. */
	readonly manifest: OnlineFiles;
	/** Files built with the application. */
	readonly assets: ReadonlyMap<string, string>;
}

/** The pages of a site: those that exist, those to render, and those still online that no longer exist. */
export class SitePages {
	readonly #options: SitePagesOptions;
	readonly #known: Set<string>;
	readonly #dirty = new Set<PagePath>();
	readonly #gone = new Set<string>();
	#isListed = false;

	constructor(options: SitePagesOptions) {
		this.#options = options;
		this.#known = new Set([...options.assets.keys()].map((file) => `/${file}`));
	}

	/** Every page, with the document that it shows, if any. */
	get all(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#options.paths.pages;
	}

	/** Paths of all pages, and of the files built with the application. */
	get known(): ReadonlySet<string> {
		return this.#known;
	}

	/** Files online whose pages no longer exist. */
	get gone(): ReadonlySet<string> {
		return this.#gone;
	}

	/** Pages to render, each with the document that it shows, if any. */
	get dirty(): Map<PagePath, Reference | undefined> {
		return this.#withDocuments(this.#dirty);
	}

	/** Number of pages to render. */
	get waiting(): number {
		return this.#dirty.size;
	}

	get hasWork(): boolean {
		return !this.#isListed || this.#dirty.size > 0 || this.#gone.size > 0;
	}

	/** Whether the pages have been listed since the start. */
	get isListed(): boolean {
		return this.#isListed;
	}

	/** Lists all pages again and marks all of them to be rendered. */
	listAll(): PathChanges {
		const changes = this.#options.paths.listAll();
		this.#take(changes);
		for (const path of this.all.keys()) this.#dirty.add(path);
		const files = new Set([...this.all.keys()].map(fileOf));
		for (const file of this.onlineFiles()) if (!files.has(file)) this.#gone.add(file);
		this.#isListed = true;
		return changes;
	}

	/** Notes the pages that a log entry or the clock touched; returns the path changes and the pages to render. */
	follow(applied: Applied): PathChanges & { readonly dirty: Pages } {
		const { touched } = applied;
		const changes = this.#options.paths.follow(applied);
		this.#take(changes);
		const own = touched.filter(({ site, path }) => site === this.#options.site && this.all.has(path));
		const dirty = new Set([...changes.rendered, ...own.map(({ path }) => path)]);
		for (const path of dirty) this.#dirty.add(path);
		return { ...changes, dirty: this.#withDocuments(dirty) };
	}

	/** Marks pages to be rendered again. */
	retry(paths: Iterable<PagePath>): void {
		for (const path of paths) this.#dirty.add(path);
	}

	/** Must be called after a release, with the pages rendered for it. */
	released(rendered: Iterable<PagePath>): void {
		for (const path of rendered) this.#dirty.delete(path);
		this.#gone.clear();
	}

	/** Returns the files online that are pages. */
	onlineFiles(): string[] {
		const { manifest, assets } = this.#options;
		return [...manifest.keys()].filter((file) => isPageFile(file, assets));
	}

	#take({ rendered, removed }: PathChanges): void {
		for (const path of removed) {
			if (this.#options.manifest.has(fileOf(path))) this.#gone.add(fileOf(path));
			this.#known.delete(path);
			this.#dirty.delete(path);
		}
		for (const path of rendered) {
			this.#gone.delete(fileOf(path));
			this.#known.add(path);
			this.#dirty.add(path);
		}
	}

	#withDocuments(paths: Iterable<PagePath>): Map<PagePath, Reference | undefined> {
		return new Map([...paths].filter((path) => this.all.has(path)).map((path) => [path, this.all.get(path)]));
	}
}
