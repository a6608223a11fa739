import pLimit from 'p-limit';
import { SaveConflict } from './conflict.ts';

const timeoutMs = 30_000;

/** A mutex: lets one holder in at a time, in the order of their calls. */
export class Queue {
	readonly #inTurn = pLimit(1);

	/**
	 * Waits for its turn and returns the function that ends it.
	 * @throws SaveConflict after 30 seconds, when the current holder doesn't leave.
	 */
	async enter(): Promise<() => void> {
		const entered = Promise.withResolvers<() => void>();
		const left = Promise.withResolvers<undefined>();
		const leave = () => left.resolve(undefined);
		const timer = setTimeout(() => {
			leave();
			entered.reject(new SaveConflict());
		}, timeoutMs);
		void this.#inTurn(() => {
			clearTimeout(timer);
			entered.resolve(leave);
			return left.promise;
		});
		return entered.promise;
	}
}
