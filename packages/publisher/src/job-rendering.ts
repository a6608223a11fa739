import type { Reference } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import pLimit from 'p-limit';
import { messageOf } from '@portolano/follower';
import type { PageJob } from './page-job.ts';
import { failure, isAccepted, type PageOutcome } from './page-outcome.ts';
import type { PageInHand } from './pages-in-hand.ts';
import { checkKept, type RenderDependencies, renderOutcome } from './page-renderer.ts';
import type { WorkerPool } from './rendering/worker-pool.ts';
import type { WorkerRendered } from './rendering/worker-task.ts';
import type { StoredFiles } from './stored-files.ts';

export interface JobRenderingOptions {
	readonly rendering: RenderDependencies;
	/** Every page of the site, with the document that it shows, if any. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	readonly workers: WorkerPool;
	readonly stored: StoredFiles;
	/** Called when there may be something to do. */
	readonly wake: () => void;
}

/** Published files fetched at once. */
const fetchesAtOnce = 4;

/** Renders the pages of jobs of a site: one at a time here, a part of many by workers. */
export class JobRendering {
	readonly #options: JobRenderingOptions;
	readonly #fetching = pLimit(fetchesAtOnce);

	constructor(options: JobRenderingOptions) {
		this.#options = options;
	}

	/** Renders one page of the job, or checks one that a worker has rendered. Throws when its bytes cannot be kept. */
	async work(job: PageJob): Promise<void> {
		const toCheck = job.pages.takeToCheck();
		if (toCheck) {
			const { page, accepted } = toCheck;
			this.#bringFiles(job, page, checkKept(this.#options.rendering, page.path, accepted));
			return;
		}
		this.#share(job);
		const page = job.pages.take();
		if (page) await this.#render(job, page);
	}

	async #render(job: PageJob, page: PageInHand): Promise<void> {
		const { rendering, pages } = this.#options;
		const { path } = page;
		try {
			const document = pages.get(path);
			this.#bringFiles(
				job,
				page,
				await renderOutcome(rendering, { path, document }, job.pages.isNextChecked()),
			);
		} catch (error) {
			job.pages.giveBack(page);
			throw error;
		} finally {
			// An entry may have removed the page while it was rendered.
			if (!pages.has(path)) rendering.store.forget({ site: rendering.site, path });
		}
	}

	/** Settles the page once its published files are there. */
	#bringFiles(job: PageJob, page: PageInHand, outcome: PageOutcome): void {
		const missing = isAccepted(outcome) ? this.#options.stored.missing(outcome.files) : [];
		if (missing.length === 0) job.pages.settle(page, outcome);
		else void this.#fetching(() => this.#fetch(job, page, { outcome, missing }));
	}

	/** Never rejects. */
	async #fetch(
		job: PageJob,
		page: PageInHand,
		{ outcome, missing }: { outcome: PageOutcome; missing: readonly string[] },
	): Promise<void> {
		const { stored, wake } = this.#options;
		try {
			for (const sha256 of missing) await stored.bring(sha256);
			job.pages.settle(page, outcome);
		} catch (error) {
			job.pages.settle(page, failure({ path: page.path, message: messageOf(error) }, true));
		}
		wake();
	}

	/** Leaves a part of many pages to workers. */
	#share(job: PageJob): void {
		const { workers, pages } = this.#options;
		if (!job.mayShare || !workers.isWorthIt(job.pages.waiting.size)) return;
		workers.begin({
			next: (count) => new Map(job.pages.share(count).map((path) => [path, pages.get(path)])),
			onPage: (path, rendered) => this.#takeShared(job, path, rendered),
			onEnd: (left, reason) => this.#takeBack(job, left, reason),
		});
	}

	#takeShared(job: PageJob, path: PagePath, rendered: WorkerRendered): void {
		const page = job.pages.takeShared(path);
		if (!page) return;
		if ('message' in rendered) job.pages.settle(page, failure({ path, ...rendered }));
		else {
			this.#options.rendering.blobs.learn(rendered.hash);
			const accepted = { ...rendered, problems: undefined };
			if (job.pages.isNextChecked()) job.pages.checkLater(page, accepted);
			else this.#bringFiles(job, page, accepted);
		}
		this.#options.wake();
	}

	/** What a worker could not render is rendered here. */
	#takeBack(job: PageJob, left: readonly PagePath[], reason: Error | undefined): void {
		job.pages.takeBack(left);
		if (reason) {
			job.mayShare = false;
			const message = `Pages were rendered one after another, because several threads could not: ${messageOf(reason)}`;
			job.notes.push({ path: '/', message, isBlocking: false });
		}
		this.#options.wake();
	}
}
