import { availableParallelism } from 'node:os';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, Store } from '@portolano/content-store';
import type { StoreFeed } from '../store-feed.ts';
import type { WorkerRendered, WorkerTask } from './worker-task.ts';
import { WorkerThread } from './worker-thread.ts';

/** Pages to render, with the document whose page each is. */
export type Pages = ReadonlyMap<PagePath, Reference | undefined>;

const threadsMax = 4;

/** Threads that may run at once beside the main one, for all sites together: each holds all documents. */
export class WorkerSlots {
	#free = Math.min(availableParallelism(), threadsMax) - 1;

	get free(): number {
		return this.#free;
	}

	take(count: number): void {
		this.#free -= count;
	}

	giveBack(): void {
		this.#free += 1;
	}
}

export interface WorkerPoolOptions {
	readonly site: SiteKey;
	readonly feed: StoreFeed;
	readonly slots: WorkerSlots;
	/** Folder of the built application. */
	readonly dist: string;
	/** Copy of the log. */
	readonly log: string;
	/** Where rendered pages are kept. */
	readonly blobs: string;
	/** From how many pages on workers render; {@link worthIt} when absent. */
	readonly from?: number | undefined;
}

/** Reading the log and the application again takes each thread as long as rendering some hundred pages. */
const worthIt = 2000;

/** Gives workers pages to render, and takes what they have rendered. */
export interface SharedWork {
	/** Returns the next pages to render, at most so many; none when none are left. */
	readonly next: (count: number) => Pages;
	/** Called for each page that is rendered and as the documents are now; what it read is recorded already. */
	readonly onPage: (path: PagePath, rendered: WorkerRendered) => void;
	/** Called when a thread has ended; with the pages that it has not rendered and the reason when it failed. */
	readonly onEnd: (left: readonly PagePath[], reason: Error | undefined) => void;
}

/** Threads that render a part of many pages of a site, each with a store of its own, while the main thread renders the rest. */
export class WorkerPool {
	readonly #options: WorkerPoolOptions;
	readonly #threads = new Set<WorkerThread>();

	constructor(options: WorkerPoolOptions) {
		this.#options = options;
	}

	/** Whether so many pages are worth threads of their own, and some are free. */
	isWorthIt(pages: number): boolean {
		return (
			pages >= (this.#options.from ?? worthIt) && this.#options.slots.free > 0 && this.#threads.size === 0
		);
	}

	/** Has all threads that are free render pages until none are left. */
	begin(work: SharedWork): void {
		const { slots } = this.#options;
		const threads = slots.free;
		slots.take(threads);
		for (let index = 0; index < threads; index++) this.#start(work);
	}

	/** Leaves out a page. */
	skip(path: PagePath): void {
		for (const thread of this.#threads) thread.skip(path);
	}

	/** Ends all threads at once; nothing more is called for them. */
	cancel(): void {
		for (const thread of this.#threads) {
			thread.cancel();
			this.#options.slots.giveBack();
		}
		this.#threads.clear();
	}

	#start({ next, onPage, onEnd }: SharedWork): void {
		const { feed, slots } = this.#options;
		const thread = new WorkerThread({
			task: this.#task(feed.store),
			store: feed.store,
			next,
			onPage,
			onEnd: (left, reason) => {
				unfollow();
				this.#threads.delete(thread);
				slots.giveBack();
				onEnd(left, reason);
			},
		});
		const unfollow = feed.follow((change) => thread.follow(change));
		this.#threads.add(thread);
	}

	#task({ seq, now, held }: Store): WorkerTask {
		const { dist, log, site, blobs } = this.#options;
		return { dist, log, seq, now, held: [...held], site, blobs };
	}
}
