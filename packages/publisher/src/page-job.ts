import type { PagePath } from '@portolano/content-store';
import type { AcceptedPage, PageOutcome } from './page-outcome.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';
import { Front } from './rendering/front.ts';

/** A page that is being rendered, or waits for its published files. */
export interface PageInHand {
	readonly path: PagePath;
}

/** So many pages may wait for their published files while others are rendered. */
const inHandMax = 4;

/**
 * Of many pages so many are checked before the release, spread evenly, and the rest once it is online: checking takes
 * longer than rendering, and what the pages of a type have in common is their template.
 */
const checkedBefore = 200;

/** Pages that are released together: those still to be rendered, and what rendering the others has given. */
export class PageJob {
	readonly start = performance.now();
	/** Last entry of the log that touched none of these pages. */
	knownBefore = Infinity;
	/** What went otherwise than meant and concerns no page alone. */
	readonly notes: Problem[] = [];
	/** Releases also when many pages would go at once. */
	isForced = false;
	/** It failed, and waits until it is tried again. */
	isStopped = false;
	/** Whether workers may render a part of it. */
	mayShare = true;
	/** How often documents were held or released because of its pages. */
	heldRounds = 0;
	readonly #toRender = new Set<PagePath>();
	readonly #front = new Front(() => this.#toRender.values());
	/** Pages that workers render. */
	readonly #elsewhere = new Set<PagePath>();
	readonly #inHand = new Map<PagePath, PageInHand>();
	/** Pages of workers that are to be checked before the release. */
	readonly #toCheck = new Map<PagePath, AcceptedPage>();
	readonly #outcomes = new Map<PagePath, PageOutcome>();
	#waiters: ((report: ReleaseReport) => void)[] = [];
	#rendered = 0;
	/** Pages added since it had this many, which is when its first page was rendered. */
	#added = 0;
	#firstSize = 0;

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
	get hasPages(): boolean {
		return this.#toCheck.size > 0 || (this.#toRender.size > 0 && this.#inHand.size < inHandMax);
	}

	/** Whether all of its pages are rendered. */
	get isRendered(): boolean {
		return this.size === this.#outcomes.size;
	}

	/** Whether so many pages were added to it while it was rendered that those released later would wait too long. */
	get isOverdue(): boolean {
		return this.#added > Math.max(checkedBefore, this.#firstSize);
	}

	/** Pages that workers render. */
	get shared(): ReadonlySet<PagePath> {
		return this.#elsewhere;
	}

	/** Every page of it. */
	*paths(): Generator<PagePath> {
		for (const pages of [this.#toRender, this.#elsewhere]) yield* pages;
		for (const pages of [this.#inHand, this.#toCheck, this.#outcomes]) yield* pages.keys();
	}

	/** Counts a page that is rendered; returns whether it should be checked before the release. */
	isNextChecked(): boolean {
		const every = Math.ceil(this.size / checkedBefore);
		this.#rendered += 1;
		return (this.#rendered - 1) % every === 0;
	}

	has(path: PagePath): boolean {
		const isUnfinished = this.#toRender.has(path) || this.#inHand.has(path) || this.#elsewhere.has(path);
		return isUnfinished || this.#toCheck.has(path) || this.#outcomes.has(path);
	}

	/** Has the page rendered, once more if it was already. */
	add(path: PagePath): void {
		this.drop(path);
		this.#toRender.add(path);
		if (this.#rendered > 0) this.#added += 1;
		else this.#firstSize = this.#toRender.size;
	}

	/** Leaves the page out. Returns whether a worker was to render it. */
	drop(path: PagePath): boolean {
		this.#toRender.delete(path);
		this.#inHand.delete(path);
		this.#toCheck.delete(path);
		this.#outcomes.delete(path);
		return this.#elsewhere.delete(path);
	}

	/** Leaves pages to workers. */
	share(paths: Iterable<PagePath>): void {
		for (const path of paths) if (this.#toRender.delete(path)) this.#elsewhere.add(path);
	}

	/** The next page to be rendered here. */
	take(): PageInHand | undefined {
		const path = this.#front.next();
		if (path === undefined) return undefined;
		const page = { path };
		this.#toRender.delete(path);
		this.#inHand.set(path, page);
		return page;
	}

	/** Whether the page is still to be released as it was rendered: nothing has touched it since it was taken. */
	isInHand(page: PageInHand): boolean {
		return this.#inHand.get(page.path) === page;
	}

	/** Puts a page back that could not be rendered. */
	giveBack(page: PageInHand): void {
		if (this.isInHand(page)) this.add(page.path);
	}

	settle(page: PageInHand, outcome: PageOutcome): void {
		if (!this.isInHand(page)) return;
		this.#inHand.delete(page.path);
		this.#outcomes.set(page.path, outcome);
	}

	/** Takes a page that a worker has rendered: `fetched` has its files brought. Does nothing when it is not wanted any more. */
	takeShared(path: PagePath): PageInHand | undefined {
		if (!this.#elsewhere.delete(path)) return undefined;
		const page = { path };
		this.#inHand.set(path, page);
		return page;
	}

	/** Puts off the check of a page that a worker has rendered to a turn of its own. */
	checkLater(page: PageInHand, accepted: AcceptedPage): void {
		if (!this.isInHand(page)) return;
		this.#inHand.delete(page.path);
		this.#toCheck.set(page.path, accepted);
	}

	/** The next page to be checked. */
	takeToCheck(): { readonly page: PageInHand; readonly accepted: AcceptedPage } | undefined {
		const [next] = this.#toCheck;
		if (!next) return undefined;
		const [path, accepted] = next;
		const page = { path };
		this.#toCheck.delete(path);
		this.#inHand.set(path, page);
		return { page, accepted };
	}

	/** Takes back the pages that a worker did not render. */
	takeBack(paths: Iterable<PagePath>): void {
		for (const path of paths) if (this.#elsewhere.delete(path)) this.#toRender.add(path);
	}

	/** Takes over all pages of `other`, with what was rendered; those that it has itself are newer here. */
	absorb(other: PageJob): void {
		for (const path of [...other.paths()]) if (!this.has(path)) this.takeOver(path, other);
		this.knownBefore = Math.min(this.knownBefore, other.knownBefore);
		this.notes.push(...other.notes);
		this.#waiters.push(...other.#waiters);
		other.#waiters = [];
	}

	/** Takes over the page from `other`, as it was rendered there if it was. Returns whether a worker was to render it. */
	takeOver(path: PagePath, other: PageJob): boolean {
		const outcome = other.#outcomes.get(path);
		const isShared = other.drop(path);
		if (outcome) this.#outcomes.set(path, outcome);
		else this.add(path);
		return isShared;
	}

	/** Resolves when its pages are online, or why not is known. */
	whenReported(): Promise<ReleaseReport> {
		return new Promise((resolve) => this.#waiters.push(resolve));
	}

	/** To be called when its pages are online, or why not is known. */
	report(report: ReleaseReport): void {
		const waiters = this.#waiters;
		this.#waiters = [];
		for (const resolve of waiters) resolve(report);
	}
}
