import { setImmediate } from 'node:timers/promises';
import type { PagePath } from '@portolano/content-store';
import pLimit from 'p-limit';
import { pageOf } from './candidate.ts';
import type { FilesInUse } from './files-in-use.ts';
import type { PageCheck } from './page-check.ts';
import { messageOf } from './problems.ts';
import type { SiteOnline } from './release/site-online.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteProblems } from './site-problems.ts';

export interface LateCheckOptions {
	readonly pages: Pick<SitePages, 'all' | 'known'>;
	readonly online: Pick<SiteOnline, 'read'>;
	readonly used: FilesInUse;
	readonly problems: SiteProblems;
	readonly check: PageCheck;
}

/** Checks pages that are already online, in the background. Problems are reported; the pages stay online. */
export class LateCheck {
	readonly #options: LateCheckOptions;
	readonly #inTurn = pLimit(1);
	#running = Promise.resolve();
	#isClosed = false;

	constructor(options: LateCheckOptions) {
		this.#options = options;
	}

	add(paths: readonly PagePath[]): void {
		this.#running = this.#inTurn(() => this.#checkAll(paths));
	}

	/** Resolves when all pages have been checked. */
	settled(): Promise<void> {
		return this.#running;
	}

	/** Drops the remaining checks. */
	close(): void {
		this.#isClosed = true;
	}

	/** Never rejects: an error is reported as a problem of the site. */
	async #checkAll(paths: readonly PagePath[]): Promise<void> {
		try {
			for (const path of paths) {
				await setImmediate();
				if (this.#isClosed) return;
				this.#check(path);
			}
		} catch (error) {
			const message = `Some pages could not be checked: ${messageOf(error)}`;
			this.#options.problems.note([{ path: '/', message, isBlocking: false }]);
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
