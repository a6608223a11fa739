import { SaveConflict } from './conflict.ts';
import { isUrgent } from './urgency.ts';

const timeoutMs = 30_000;

interface Waiting {
	letIn: () => void;
	timer: NodeJS.Timeout;
}

/** A mutex: lets one holder in at a time; the urgent first, otherwise in the order of their calls. */
export class Queue {
	readonly #urgent = new Set<Waiting>();
	readonly #others = new Set<Waiting>();
	#isTaken = false;

	/**
	 * Waits for its turn and returns the function that ends it.
	 * @throws SaveConflict when the holder doesn't leave for 30 seconds. However long the queue, who waits stays while it moves.
	 */
	enter(): Promise<() => void> {
		const queue = isUrgent() ? this.#urgent : this.#others;
		const entered = Promise.withResolvers<() => void>();
		const giveUp = () => {
			queue.delete(waiting);
			entered.reject(new SaveConflict());
		};
		const waiting = {
			letIn: () => {
				entered.resolve(this.#take());
			},
			timer: setTimeout(giveUp, timeoutMs),
		};
		queue.add(waiting);
		this.#next();
		return entered.promise;
	}

	#next(): void {
		if (this.#isTaken) return;
		for (const queue of [this.#urgent, this.#others]) {
			const [first] = queue;
			if (!first) continue;
			queue.delete(first);
			clearTimeout(first.timer);
			first.letIn();
			this.#waitAnew();
			return;
		}
	}

	#waitAnew(): void {
		for (const { timer } of [...this.#urgent, ...this.#others]) timer.refresh();
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
