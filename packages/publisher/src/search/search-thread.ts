import { Worker } from 'node:worker_threads';
import { DamagedIndexError, type IndexUpdate } from '@portolano/search';
import type { SearchAnswer, SearchOrder, SearchTask } from './search-task.ts';

/** Whoever waits for the answer to a task. */
type Waiter = PromiseWithResolvers<IndexUpdate>;

/**
 * Indexes pages on a thread of its own, with Pagefind in a process of its own. Both start with the first task, stay until
 * {@link close}, and start anew when they have died.
 */
export class SearchThread {
	#worker: Worker | undefined;
	#lastNumber = 0;
	readonly #waiting = new Map<number, Waiter>();

	/** Updates an index and stores its new files as blobs. @throws when that fails, a {@link DamagedIndexError} where
	 * a new index can be made; what is online is not changed. */
	update(task: SearchTask): Promise<IndexUpdate> {
		const waiter: Waiter = Promise.withResolvers();
		const number = ++this.#lastNumber;
		this.#waiting.set(number, waiter);
		const worker = (this.#worker ??= this.#start());
		worker.ref();
		worker.postMessage({ number, task } satisfies SearchOrder);
		return waiter.promise;
	}

	/** Ends the thread and the process of Pagefind; tasks under way fail. */
	async close(): Promise<void> {
		const worker = this.#worker;
		if (!worker) return;
		const { promise, resolve } = Promise.withResolvers<void>();
		worker.once('exit', () => resolve());
		worker.ref();
		worker.postMessage({ close: true } satisfies SearchOrder);
		return promise;
	}

	#start(): Worker {
		// Flags of the process, such as --input-type, may not fit a thread.
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { execArgv: [] });
		worker.on('message', (answer: SearchAnswer) => this.#take(answer));
		worker.once('error', (error) => this.#fail(worker, String(error)));
		worker.once('exit', (code) => this.#fail(worker, `The thread that indexes ended with code ${code}.`));
		return worker;
	}

	#take(answer: SearchAnswer): void {
		const waiter = this.#waiting.get(answer.number);
		this.#waiting.delete(answer.number);
		// A process that has nothing else to do may end.
		if (this.#waiting.size === 0) this.#worker?.unref();
		if ('error' in answer)
			waiter?.reject(answer.isDamaged ? new DamagedIndexError(answer.error) : new Error(answer.error));
		else waiter?.resolve(answer.update);
	}

	#fail(worker: Worker, why: string): void {
		if (this.#worker !== worker) return;
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values()) reject(new Error(why));
		this.#waiting.clear();
	}
}
