import { Worker } from 'node:worker_threads';
import type { TaskAnswer, TaskOrder } from './task-order.ts';

/** Nearly all that a thread makes is thrown away at once: what is, is collected before the thread grows. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** A thread that does tasks. It starts with the first, stays, and starts anew when it has died. */
export class TaskThread<Task, Result> {
	readonly #script: URL;
	/** What it does, for messages: “indexes”. */
	readonly #does: string;
	readonly #waiting = new Map<number, PromiseWithResolvers<Result>>();
	#worker: Worker | undefined;
	#lastNumber = 0;

	/** `script` is a module that calls `serveTasks`. */
	constructor(script: URL, does: string) {
		this.#script = script;
		this.#does = does;
	}

	/** Does a task. @throws what it throws, as an error with its message; or when the thread dies. */
	run(task: Task): Promise<Result> {
		const waiter = Promise.withResolvers<Result>();
		const number = ++this.#lastNumber;
		this.#waiting.set(number, waiter);
		const worker = (this.#worker ??= this.#start());
		worker.ref();
		worker.postMessage({ number, task } satisfies TaskOrder<Task>);
		return waiter.promise;
	}

	/** Ends the thread; tasks under way fail. */
	async close(): Promise<void> {
		const worker = this.#worker;
		if (!worker) return;
		const { promise, resolve } = Promise.withResolvers<void>();
		worker.once('exit', () => resolve());
		worker.ref();
		worker.postMessage({ close: true } satisfies TaskOrder<Task>);
		return promise;
	}

	#start(): Worker {
		// Flags of the process, such as --input-type, may not fit a thread.
		const worker = new Worker(this.#script, { execArgv: [], resourceLimits });
		worker.on('message', (answer: TaskAnswer<Result>) => this.#take(answer));
		worker.once('error', (error) => this.#fail(worker, String(error)));
		worker.once('exit', (code) =>
			this.#fail(worker, `The thread that ${this.#does} ended with code ${code}.`),
		);
		return worker;
	}

	#take(answer: TaskAnswer<Result>): void {
		const waiter = this.#waiting.get(answer.number);
		this.#waiting.delete(answer.number);
		// A process that has nothing else to do may end.
		if (this.#waiting.size === 0) this.#worker?.unref();
		if ('error' in answer) waiter?.reject(new Error(answer.error));
		else waiter?.resolve(answer.result);
	}

	#fail(worker: Worker, why: string): void {
		if (this.#worker !== worker) return;
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values()) reject(new Error(why));
		this.#waiting.clear();
	}
}
