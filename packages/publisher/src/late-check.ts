import type { PagePath } from '@portolano/content-store';
import { messageOf } from '@portolano/follower';
import type { FilesInUse } from './files-in-use.ts';
import type { PageCheck } from './page-check.ts';
import { pageOf } from './page-renderer.ts';
import type { SiteOnline } from './release/site-online.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteProblems } from './site-problems.ts';
import type { Lane, Participant } from './turns.ts';

export interface LateCheckOptions {
	readonly pages: Pick<SitePages, 'all' | 'known'>;
	readonly online: Pick<SiteOnline, 'read'>;
	readonly used: FilesInUse;
	readonly problems: SiteProblems;
	readonly check: PageCheck;
	/** Called when there is something to check. */
	readonly wake: () => void;
}

/** Checks pages that are already online, whenever no edit waits. Problems are reported; the pages stay online. */
export class LateCheck implements Participant {
	readonly #options: LateCheckOptions;
	readonly #paths = new Set<PagePath>();
	#waiters: (() => void)[] = [];
	#isClosed = false;

	constructor(options: LateCheckOptions) {
		this.#options = options;
	}

	add(paths: readonly PagePath[]): void {
		for (const path of paths) this.#paths.add(path);
		if (paths.length > 0) this.#options.wake();
	}

	/** Pages that are still to be checked. */
	get waiting(): ReadonlySet<PagePath> {
		return this.#paths;
	}

	has(lane: Lane): boolean {
		return lane === 'build' && !this.#isClosed && this.#paths.size > 0;
	}

	/** Checks one page. */
	step(): Promise<boolean> {
		const [path] = this.#paths;
		if (path !== undefined) {
			this.#paths.delete(path);
			this.#attempt(path);
		}
		if (this.#paths.size === 0) this.#finish();
		return Promise.resolve(false);
	}

	/** Resolves when all pages have been checked. */
	settled(): Promise<void> {
		if (this.#isClosed || this.#paths.size === 0) return Promise.resolve();
		return new Promise((resolve) => this.#waiters.push(resolve));
	}

	/** Leaves the remaining pages to the next process: they are still {@link waiting}. */
	close(): void {
		this.#isClosed = true;
		this.#finish();
	}

	#finish(): void {
		for (const resolve of this.#waiters.splice(0)) resolve();
	}

	#attempt(path: PagePath): void {
		try {
			this.#check(path);
		} catch (error) {
			const message = `The page could not be checked: ${messageOf(error)}`;
			this.#options.problems.set(path, [{ path, message, isBlocking: false }]);
		}
	}

	#check(path: PagePath): void {
		const { pages, online, used, problems, check } = this.#options;
		const body = pages.all.has(path) ? online.read(fileOf(path)) : undefined;
		if (body === undefined || problems.has(path)) return;
		const found = check(pageOf(path, body, used.of(path) ?? new Map()), pages.known);
		if (found.length === 0) return;
		problems.set(
			path,
			found.map((problem) => ({ ...problem, isBlocking: false })),
		);
	}
}
