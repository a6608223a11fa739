import type { PagePath } from '@portolano/content-store';
import { JobGrowth } from './job-growth.ts';
import type { AcceptedPage, PageOutcome } from './page-outcome.ts';
import { type PageInHand, PagesInHand } from './pages-in-hand.ts';
import { Front } from './rendering/front.ts';

/** The pages of a job, from when they are added until the outcome is known. A page is in one place at a time. */
export class JobPages {
	readonly #toRender = new Set<PagePath>();
	readonly #front = new Front(() => this.#toRender.values());
	/** Pages that workers render. */
	readonly #elsewhere = new Set<PagePath>();
	readonly #inHand = new PagesInHand();
	/** Pages of workers that are to be checked before the release. */
	readonly #toCheck = new Map<PagePath, AcceptedPage>();
	readonly #outcomes = new Map<PagePath, PageOutcome>();
	readonly #growth = new JobGrowth();

	/** What rendering has given, by page. */
	get outcomes(): ReadonlyMap<PagePath, PageOutcome> {
		return this.#outcomes;
	}

	/** Pages that this thread has not begun to render. */
	get waiting(): ReadonlySet<PagePath> {
		return this.#toRender;
	}

	get size(): number {
		const unfinished = this.#toRender.size + this.#elsewhere.size + this.#inHand.size + this.#toCheck.size;
		return unfinished + this.#outcomes.size;
	}

	/** Whether there is a page that can be rendered or checked now. */
	get hasNext(): boolean {
		return this.#toCheck.size > 0 || (this.#toRender.size > 0 && !this.#inHand.isFull);
	}

	/** Whether all of its pages are rendered. */
	get isRendered(): boolean {
		return this.size === this.#outcomes.size;
	}

	/** Whether so many pages were added to it while it was rendered that those released later would wait too long. */
	get isOverdue(): boolean {
		return this.#growth.isTooMuch;
	}

	/** Pages that workers render. */
	get shared(): ReadonlySet<PagePath> {
		return this.#elsewhere;
	}

	/** Every page of it. */
	*paths(): Generator<PagePath> {
		for (const pages of [this.#toRender, this.#elsewhere]) yield* pages;
		yield* this.#inHand.paths();
		for (const pages of [this.#toCheck, this.#outcomes]) yield* pages.keys();
	}

	/** Counts a page that is rendered; returns whether it should be checked before the release. */
	isNextChecked(): boolean {
		return this.#growth.isNextChecked(this.size);
	}

	has(path: PagePath): boolean {
		const isUnfinished = this.#toRender.has(path) || this.#inHand.includes(path) || this.#elsewhere.has(path);
		return isUnfinished || this.#toCheck.has(path) || this.#outcomes.has(path);
	}

	/** Has the page rendered, once more if it was already. */
	add(path: PagePath): void {
		this.drop(path);
		this.#toRender.add(path);
		this.#growth.noteAdded(this.#toRender.size);
	}

	/** Leaves the page out. Returns whether a worker was to render it. */
	drop(path: PagePath): boolean {
		this.#toRender.delete(path);
		this.#inHand.drop(path);
		this.#toCheck.delete(path);
		this.#outcomes.delete(path);
		return this.#elsewhere.delete(path);
	}

	/** Leaves the next pages to a worker, at most so many; returns them. */
	share(count: number): PagePath[] {
		const shared: PagePath[] = [];
		while (shared.length < count) {
			const path = this.#front.next();
			if (path === undefined) break;
			this.#toRender.delete(path);
			this.#elsewhere.add(path);
			shared.push(path);
		}
		return shared;
	}

	/** The next page to be rendered here. */
	take(): PageInHand | undefined {
		const path = this.#front.next();
		if (path === undefined) return undefined;
		this.#toRender.delete(path);
		return this.#inHand.take(path);
	}

	/** Puts a page back that could not be rendered. */
	giveBack(page: PageInHand): void {
		if (this.#inHand.isCurrent(page)) this.add(page.path);
	}

	/** Ends a page, unless something has touched it since it was taken. */
	settle(page: PageInHand, outcome: PageOutcome): void {
		if (this.#inHand.finish(page)) this.#outcomes.set(page.path, outcome);
	}

	/** Takes a page that a worker has rendered; undefined when it is not wanted any more. */
	takeShared(path: PagePath): PageInHand | undefined {
		return this.#elsewhere.delete(path) ? this.#inHand.take(path) : undefined;
	}

	/** Puts off the check of a page that a worker has rendered to a turn of its own. */
	checkLater(page: PageInHand, accepted: AcceptedPage): void {
		if (this.#inHand.finish(page)) this.#toCheck.set(page.path, accepted);
	}

	/** The next page to be checked. */
	takeToCheck(): { readonly page: PageInHand; readonly accepted: AcceptedPage } | undefined {
		const [next] = this.#toCheck;
		if (!next) return undefined;
		const [path, accepted] = next;
		this.#toCheck.delete(path);
		return { page: this.#inHand.take(path), accepted };
	}

	/** Takes back the pages that a worker did not render. */
	takeBack(paths: Iterable<PagePath>): void {
		for (const path of paths) if (this.#elsewhere.delete(path)) this.#toRender.add(path);
	}

	/** Takes over the page from `other`, as it was rendered there if it was. Returns whether a worker was to render it. */
	takeOver(path: PagePath, other: JobPages): boolean {
		const outcome = other.#outcomes.get(path);
		const isShared = other.drop(path);
		if (outcome) this.#outcomes.set(path, outcome);
		else this.add(path);
		return isShared;
	}
}
