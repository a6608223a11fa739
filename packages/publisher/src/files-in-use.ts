import type { PageFiles, PagePath } from '@portolano/content-store';

/** A published file that pages show. */
export interface FileUse {
	readonly file: PagePath;
	readonly sha256: string;
}

interface Use {
	readonly file: PagePath;
	/** Changes at a lasting address. */
	sha256: string;
	/** How many pages show it. */
	pages: number;
}

const none: readonly Use[] = [];

/** The published files that the pages of a site use, as recorded when they were rendered. */
export class FilesInUse {
	readonly #byPage = new Map<PagePath, readonly Use[]>();
	readonly #unknown = new Set<PagePath>();
	readonly #uses = new Map<PagePath, Use>();
	readonly #hashes = new Map<PagePath, string>();
	readonly #added = new Set<PagePath>();
	readonly #dropped = new Set<PagePath>();

	/** Every file shown by some page, with its SHA-256. */
	get all(): PageFiles {
		return this.#hashes;
	}

	/** The files of each page. */
	get byPage(): ReadonlyMap<PagePath, readonly FileUse[]> {
		return this.#byPage;
	}

	/** Pages online whose files are not known. */
	get unknown(): ReadonlySet<PagePath> {
		return this.#unknown;
	}

	/** Whether the files of every page are known. */
	get isComplete(): boolean {
		return this.#unknown.size === 0;
	}

	/** Files that some page shows, and none did or with other bytes, since {@link clearAdded}. */
	get added(): readonly PagePath[] {
		return [...this.#added];
	}

	/** Files that no page shows any more, since {@link clearDropped}. */
	get dropped(): readonly PagePath[] {
		return [...this.#dropped];
	}

	/** Returns the files that a page shows; undefined when they are not known. */
	of(page: PagePath): PageFiles | undefined {
		const uses = this.#byPage.get(page);
		return uses && new Map(uses.map(({ file, sha256 }) => [file, sha256]));
	}

	/** Replaces the files of a page. */
	set(page: PagePath, files: PageFiles): void {
		const next = [...files].map(([file, sha256]) => this.#add(file, sha256));
		this.#drop(this.#byPage.get(page));
		this.#byPage.set(page, next.length === 0 ? none : next);
		this.#unknown.delete(page);
	}

	/** Notes that a page stays online in a version that an earlier process rendered, unless its files are known. */
	keep(page: PagePath): void {
		if (!this.#byPage.has(page)) this.#unknown.add(page);
	}

	/** Takes over the files of all pages from an earlier process. */
	restore(byPage: ReadonlyMap<PagePath, readonly FileUse[]>, unknown: Iterable<PagePath>): void {
		for (const [page, uses] of byPage)
			this.set(page, new Map(uses.map(({ file, sha256 }) => [file, sha256])));
		for (const page of unknown) this.keep(page);
		this.clearAdded();
		this.clearDropped();
	}

	/** Forgets a page that no longer exists. */
	delete(page: PagePath): void {
		this.#drop(this.#byPage.get(page));
		this.#byPage.delete(page);
		this.#unknown.delete(page);
	}

	clearAdded(): void {
		this.#added.clear();
	}

	clearDropped(): void {
		this.#dropped.clear();
	}

	#add(file: PagePath, sha256: string): Use {
		const use = this.#uses.get(file) ?? { file, sha256, pages: 0 };
		if (use.pages === 0 || use.sha256 !== sha256) this.#added.add(file);
		use.pages += 1;
		use.sha256 = sha256;
		this.#uses.set(file, use);
		this.#hashes.set(file, sha256);
		return use;
	}

	#drop(uses: readonly Use[] = none): void {
		for (const use of uses) {
			use.pages -= 1;
			if (use.pages > 0) continue;
			this.#uses.delete(use.file);
			this.#hashes.delete(use.file);
			this.#dropped.add(use.file);
		}
	}
}
