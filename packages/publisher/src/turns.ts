import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long work goes on so long, in milliseconds, before what waits meanwhile has its turn: about one page. */
const turnMs = 5;

/** Lets requests, timers and other sites have their turn while long work goes on. */
export class Turns {
	#since = performance.now();

	/** To be called between two steps of the work. */
	async give(): Promise<void> {
		if (performance.now() - this.#since < turnMs) return;
		await nextTurn();
		this.#since = performance.now();
	}
}
