import { SaveConflict } from './conflict.ts';
import { isUrgent } from './urgency.ts';

const timeoutMs = 30_000;

type LetIn = () => void;

/** A mutex: lets one holder in at a time; the urgent first, otherwise in the order of their calls. */
export class Queue {
	readonly #urgent = new Set<LetIn>();
	readonly #others = new Set<LetIn>();
	#isTaken = false;

	/**
	 * Waits for its turn and returns the function that ends it.
	 * @throws SaveConflict after 30 seconds, when the current holder doesn't leave.
	 */
	enter(): Promise<() => void> {
		const waiting = isUrgent() ? this.#urgent : this.#others;
		const entered = Promise.withResolvers<() => void>();
		const letIn = () => {
			clearTimeout(timer);
			entered.resolve(this.#take());
		};
		const timer = setTimeout(() => {
			waiting.delete(letIn);
			entered.reject(new SaveConflict());
		}, timeoutMs);
		waiting.add(letIn);
		this.#next();
		return entered.promise;
	}

	#next(): void {
		if (this.#isTaken) return;
		for (const waiting of [this.#urgent, this.#others]) {
			const [first] = waiting;
			if (!first) continue;
			waiting.delete(first);
			first();
			return;
		}
	}

	#take(): () => void {
		this.#isTaken = true;
		let hasLeft = false;
		return () => {
			if (hasLeft) return;
			hasLeft = true;
			this.#isTaken = false;
			this.#next();
		};
	}
}
