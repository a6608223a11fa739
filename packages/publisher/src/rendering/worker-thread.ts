import { Worker } from 'node:worker_threads';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, QueryKey, RecordedQuery, Store } from '@portolano/content-store';
import type { StoreChange } from './store-change.ts';
import type { WorkerOrder, WorkerPage, WorkerRendered, WorkerReport, WorkerTask } from './worker-task.ts';

export interface WorkerThreadOptions {
	readonly task: WorkerTask;
	/** The store of this thread: the worker begins with the same documents. */
	readonly store: Store;
	/** Returns the next pages to render, at most so many. */
	readonly next: (count: number) => ReadonlyMap<PagePath, Reference | undefined>;
	/** Called for each page that is rendered and as the documents are now; what it read is recorded already. */
	readonly onPage: (path: PagePath, rendered: WorkerRendered) => void;
	/** Called once: when all pages are rendered, or with those that are not and the reason. */
	readonly onEnd: (left: readonly PagePath[], reason: Error | undefined) => void;
}

/** A thread holds documents and pages of the moment; what it throws away is collected before it grows to more. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Pages that it is given at once, when it has fewer left: it never waits for more, and the main thread hardly for it. */
const givenAtOnce = 100;

/** One worker as the main thread sees it. */
export class WorkerThread {
	readonly #options: WorkerThreadOptions;
	readonly #worker: Worker;
	readonly #site: SiteKey;
	/** Pages that it was given and has not rendered yet, with the document whose page each is. */
	readonly #left = new Map<PagePath, Reference | undefined>();
	readonly #keys = new Map<number, QueryKey>();
	/** Queries replayed since the documents changed last: a change drops those that no page makes any more. */
	readonly #queries = new Map<number, RecordedQuery>();
	/** How many changes it was told. */
	#changes = 0;
	#isCancelled = false;

	constructor(options: WorkerThreadOptions) {
		const script = new URL('./worker.ts', import.meta.url);
		this.#options = options;
		this.#site = options.task.site;
		this.#worker = new Worker(script, { workerData: options.task, resourceLimits });
		this.#worker.on('message', (report: WorkerReport) => this.#take(report));
		this.#worker.once('error', (error) =>
			this.#end(error instanceof Error ? error : new Error(String(error))),
		);
		this.#worker.once('exit', (code) =>
			this.#end(new Error(`A thread that renders pages ended with code ${code}.`)),
		);
		this.#give();
	}

	/** Has it repeat a change of the documents. */
	follow(change: StoreChange): void {
		this.#changes += 1;
		this.#queries.clear();
		this.#tell({ change });
	}

	/** Leaves out a page. */
	skip(path: PagePath): void {
		if (!this.#left.delete(path)) return;
		this.#tell({ skip: path });
		this.#give();
	}

	/** Has it end after the page under way, unless the process ends first; none of its callbacks is called any more. */
	cancel(): void {
		this.#isCancelled = true;
		// terminate() while other threads start can end the process with SIGSEGV: https://github.com/nodejs/node/issues/56312
		this.#tell({ end: true });
		this.#worker.unref();
	}

	#tell(order: WorkerOrder): void {
		this.#worker.postMessage(order);
	}

	#take({ changes, queries, pages }: WorkerReport): void {
		if (this.#isCancelled) return;
		for (const [number, key] of queries) this.#keys.set(number, key);
		const wanted = pages.filter(({ path }) => this.#left.has(path));
		if (changes < this.#changes) this.#renderAgain(wanted);
		else for (const page of wanted) this.#accept(page);
		this.#give();
	}

	/** Gives it more pages when it has few left; ends when there are none. */
	#give(): void {
		if (this.#left.size < givenAtOnce) {
			const pages = [...this.#options.next(givenAtOnce)];
			for (const [path, document] of pages) this.#left.set(path, document);
			if (pages.length > 0) this.#tell({ render: pages });
		}
		this.#endWhenDone();
	}

	/** The report crossed a change: whether that touches its pages is not known. */
	#renderAgain(pages: readonly WorkerPage[]): void {
		this.#tell({ render: pages.map(({ path }) => [path, this.#left.get(path)] as const) });
	}

	#accept({ path, queries, ...rendered }: WorkerPage): void {
		const { store, onPage } = this.#options;
		const recorder = store.recorder();
		for (const number of queries) {
			const query = this.#query(number);
			if (query) recorder.queries.add(query);
		}
		store.record({ site: this.#site, path }, recorder);
		this.#left.delete(path);
		onPage(path, rendered);
	}

	#query(number: number): RecordedQuery | undefined {
		const present = this.#queries.get(number);
		const key = this.#keys.get(number);
		if (present || !key) return present;
		const query = this.#options.store.replay(key);
		this.#queries.set(number, query);
		return query;
	}

	#endWhenDone(): void {
		if (this.#left.size > 0 || this.#isCancelled) return;
		this.#tell({ end: true });
		this.#end(undefined);
	}

	#end(reason: Error | undefined): void {
		if (this.#isCancelled) return;
		this.#isCancelled = true;
		this.#options.onEnd([...this.#left.keys()], reason);
	}
}
