/** Milliseconds for which more releases are awaited. */
const gatherMs = 50;
/** Milliseconds from one update to the next at least, however many releases there are. */
const everyMs = 300;

/** Decides when the next update begins: releases that follow each other share one, and none waits for long. */
export class Pace {
	#lastStart = -Infinity;
	#isHurried = false;
	#endWait = () => {};

	/** Resolves when the next update may begin. */
	async wait(): Promise<void> {
		if (!this.#isHurried) {
			const { promise, resolve } = Promise.withResolvers<void>();
			this.#endWait = resolve;
			const timer = setTimeout(resolve, Math.max(gatherMs, this.#lastStart + everyMs - performance.now()));
			await promise;
			clearTimeout(timer);
		}
		this.#lastStart = performance.now();
	}

	/** Has the next updates begin at once, as long as `work` is under way. */
	async hurryFor(work: Promise<void> | undefined): Promise<void> {
		this.#isHurried = true;
		this.#endWait();
		await work;
		this.#isHurried = false;
	}
}
