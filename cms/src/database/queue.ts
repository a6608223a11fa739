import { SaveConflict } from './conflict.ts';

const timeoutMs = 30_000;

/** Lets one holder in at a time, in the order of asking. */
export class Queue {
	#tail: Promise<void> = Promise.resolve();

	/**
	 * Waits for the turn and answers the function that gives it up.
	 * @throws SaveConflict after 30 seconds: whoever has the turn does not give it back.
	 */
	async enter(): Promise<() => void> {
		const previous = this.#tail;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#tail = previous.then(() => promise);
		const tooLate = new Promise<never>((_, reject) => {
			const timer = setTimeout(() => {
				resolve();
				reject(new SaveConflict());
			}, timeoutMs);
			void previous.then(() => clearTimeout(timer));
		});
		await Promise.race([previous, tooLate]);
		return resolve;
	}
}
