import { Worker } from 'node:worker_threads';
import type { Forms } from './compress.ts';
import type { CompressionAnswer, CompressionOrder, FileToCompress } from './compression-task.ts';

type Waiter = PromiseWithResolvers<CompressionAnswer['forms']>;

/**
 * Compresses files on a thread of its own, which starts with the first of them and anew when it has died. The asynchronous
 * functions of `node:zlib` would cost the main thread half as much again as the compression (Node 24).
 */
export class CompressionThread {
	readonly #waiting = new Map<number, Waiter>();
	#worker: Worker | undefined;
	#lastNumber = 0;

	/** Returns the copies of each file in turn. @throws when the thread dies. */
	compress(files: readonly FileToCompress[]): Promise<readonly (Forms | undefined)[]> {
		const waiter: Waiter = Promise.withResolvers();
		const number = ++this.#lastNumber;
		this.#waiting.set(number, waiter);
		const worker = (this.#worker ??= this.#start());
		worker.ref();
		worker.postMessage({ number, files } satisfies CompressionOrder);
		return waiter.promise;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./compression-worker.ts', import.meta.url));
		worker.on('message', ({ number, forms }: CompressionAnswer) => {
			this.#waiting.get(number)?.resolve(forms);
			this.#waiting.delete(number);
			// A process that has nothing else to do may end.
			if (this.#waiting.size === 0) worker.unref();
		});
		worker.once('error', (error) => this.#fail(worker, error));
		worker.once('exit', (code) => this.#fail(worker, new Error(`It ended with code ${code}.`)));
		return worker;
	}

	#fail(worker: Worker, cause: unknown): void {
		if (this.#worker !== worker) return;
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values())
			reject(new Error('The thread that compresses files failed.', { cause }));
		this.#waiting.clear();
	}
}
