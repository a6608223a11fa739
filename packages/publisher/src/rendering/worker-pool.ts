import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, RecordedQuery, Store } from '@portolano/content-store';
import type { WorkerReport, WorkerTask } from './worker-task.ts';

/** A page rendered by a worker, or its error message. */
export type WorkerRendered =
	{ readonly hash: string; readonly files: PageFiles } | { readonly message: string };

/** Pages to render, each with the document that it shows, if any. */
export type Pages = ReadonlyMap<PagePath, Reference | undefined>;

export interface WorkerPoolOptions {
	readonly site: SiteKey;
	readonly store: Store;
	/** Folder of the built application. */
	readonly dist: string;
	/** File of the log copy. */
	readonly log: string;
	/** Folder in which rendered pages are stored. */
	readonly blobs: string;
	/** Number of pages from which workers are used. Default: {@link worthIt}. */
	readonly from?: number | undefined;
}

/** Loading the log and the application takes each worker as long as rendering some hundred pages. */
const worthIt = 2000;
const threadsMax = 4;

/** Enough for the documents and the pages in progress; the limits make V8 collect garbage before it takes more. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Worker threads that render part of a large build, each with its own store, while this thread renders the rest. */
export class WorkerPool {
	readonly #options: WorkerPoolOptions;
	/** Number of rendering threads, including this one. */
	readonly #threads = Math.min(availableParallelism(), threadsMax);

	constructor(options: WorkerPoolOptions) {
		this.#options = options;
	}

	/** Returns the pages that workers should render; none when there are too few pages to be worth it. */
	shareOf(pages: Pages): Pages {
		if (pages.size < (this.#options.from ?? worthIt)) return new Map();
		return new Map([...pages].filter((_, index) => index % this.#threads > 0));
	}

	/**
	 * Renders the pages, stores their bytes and records their queries in the store.
	 * @throws when a worker fails; then the caller must render all of these pages.
	 */
	async render(share: Pages): Promise<ReadonlyMap<PagePath, WorkerRendered>> {
		const rendered = new Map<PagePath, WorkerRendered>();
		if (share.size === 0) return rendered;
		const ends = await Promise.allSettled(
			tasksFor(share, this.#options, this.#threads - 1).map((task) => this.#run(task, rendered)),
		);
		const failed = ends.find((end) => end.status === 'rejected');
		if (failed) throw failed.reason;
		return rendered;
	}

	async #run(task: WorkerTask, rendered: Map<PagePath, WorkerRendered>): Promise<void> {
		const { site, store } = this.#options;
		const queries = new Map<number, RecordedQuery>();
		const script = new URL('./worker.ts', import.meta.url);
		const worker = new Worker(script, { workerData: task, resourceLimits });
		worker.on('message', (report: WorkerReport) => {
			for (const [number, key] of report.queries) queries.set(number, store.replay(key));
			for (const { path, queries: numbers, ...page } of report.pages) {
				const recorder = store.recorder();
				for (const number of numbers) {
					const query = queries.get(number);
					if (query) recorder.queries.add(query);
				}
				store.record({ site, path }, recorder);
				rendered.set(path, page);
			}
		});
		await ended(worker);
	}
}

/** Splits the pages into one task for each worker. */
function tasksFor(
	share: Pages,
	{ dist, log, site, blobs, store }: WorkerPoolOptions,
	workers: number,
): WorkerTask[] {
	const all = [...share].map(([path, document]) => ({ path, ...(document && { document }) }));
	const { seq, now, held } = store;
	return Array.from({ length: workers }, (_, worker) => {
		const pages = all.filter((__, index) => index % workers === worker);
		return { dist, log, seq, now, held: [...held], site, blobs, pages };
	});
}

/** Resolves when the worker has finished; rejects when it failed. */
function ended(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`A thread that renders pages ended with code ${code}.`));
		});
	});
}
