import { channel } from 'node:diagnostics_channel';
import type { PayloadRequest } from 'payload';
import { afterCommit } from '../../database/after-commit.ts';

// A bundle of Next may hold this module twice; Node has one channel of a name in a process.
const appended = channel('portolano:log-appended');

/** Wakes those who wait for new entries of the log, once the transaction of `req` is committed. */
export function tellAppended(req: Pick<PayloadRequest, 'transactionID'>): Promise<void> {
	return afterCommit(req, () => appended.publish(undefined));
}

/** Entries may also be appended by another process, such as an import from the command line, which wakes nobody here. */
const LOOK_EVERY_MS = 1_000;

/**
 * Returns what `look` finds: at once, when an entry is appended, or after `waitMs`. Ends early when the caller has gone
 * (`signal`) or this process is asked to end.
 */
export async function untilFound<T>(
	look: () => Promise<readonly T[]>,
	{ waitMs, signal }: { waitMs: number; signal: AbortSignal | undefined },
): Promise<readonly T[]> {
	const deadline = Date.now() + waitMs;
	const call = new Call(signal);
	try {
		for (;;) {
			call.rearm();
			const found = await look();
			const left = deadline - Date.now();
			if (found.length > 0 || left <= 0 || call.isOver) return found;
			await call.within(Math.min(left, LOOK_EVERY_MS));
		}
	} finally {
		call.end();
	}
}

/** Somebody who waits to be woken. */
class Call {
	readonly #signal: AbortSignal | undefined;
	#woken = Promise.withResolvers<void>();
	#isOver = false;

	constructor(signal: AbortSignal | undefined) {
		this.#signal = signal;
		appended.subscribe(this.#wake);
		signal?.addEventListener('abort', this.#giveUp);
		process.once('SIGTERM', this.#giveUp);
	}

	get isOver(): boolean {
		return this.#isOver || this.#signal?.aborted === true;
	}

	/** From now on a new entry wakes it. */
	rearm(): void {
		this.#woken = Promise.withResolvers<void>();
	}

	/** Resolves when woken since it was rearmed, at the latest after `milliseconds`. */
	async within(milliseconds: number): Promise<void> {
		const timer = setTimeout(this.#wake, milliseconds);
		await this.#woken.promise;
		clearTimeout(timer);
	}

	end(): void {
		appended.unsubscribe(this.#wake);
		this.#signal?.removeEventListener('abort', this.#giveUp);
		process.off('SIGTERM', this.#giveUp);
	}

	readonly #wake = (): void => this.#woken.resolve();

	readonly #giveUp = (): void => {
		this.#isOver = true;
		this.#wake();
	};
}
