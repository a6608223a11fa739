import type { PagePath } from '@portolano/content-store';

/** A page that is being rendered, or waits for its published files. */
export interface PageInHand {
	readonly path: PagePath;
}

/** So many pages may wait for their published files while others are rendered. */
const inHandMax = 4;

/** The pages of a job that are being rendered, or wait for their published files. */
export class PagesInHand {
	readonly #pages = new Map<PagePath, PageInHand>();

	get size(): number {
		return this.#pages.size;
	}

	/** Whether no other page should be begun. */
	get isFull(): boolean {
		return this.#pages.size >= inHandMax;
	}

	paths(): Iterable<PagePath> {
		return this.#pages.keys();
	}

	includes(path: PagePath): boolean {
		return this.#pages.has(path);
	}

	/** Begins a page. */
	take(path: PagePath): PageInHand {
		const page = { path };
		this.#pages.set(path, page);
		return page;
	}

	/** Whether the page is still to be released as it was rendered: nothing has touched it since it was taken. */
	isCurrent(page: PageInHand): boolean {
		return this.#pages.get(page.path) === page;
	}

	/** Ends a page. Returns whether it was still current. */
	finish(page: PageInHand): boolean {
		return this.isCurrent(page) && this.#pages.delete(page.path);
	}

	/** Leaves the page out, whenever it was taken. */
	drop(path: PagePath): void {
		this.#pages.delete(path);
	}
}
