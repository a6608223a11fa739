import pLimit from 'p-limit';
import { SaveConflict } from './conflict.ts';

const timeoutMs = 30_000;

/** Lets one holder in at a time, in the order in which they come. */
export class Queue {
	readonly #inTurn = pLimit(1);

	/**
	 * Waits for the turn and answers the function that gives it up.
	 * @throws SaveConflict after 30 seconds: whoever has the turn does not give it back.
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
