import { setImmediate } from 'node:timers/promises';

/** Number of items after which control returns to the event loop. */
const itemsInARow = 100;

/**
 * Calls `work` with each item, in order, up to `atOnce` at the same time. After an error no more are begun; the first
 * error is thrown once those begun are done.
 */
export async function eachAtOnce<T>(
	items: readonly T[],
	atOnce: number,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const left = items.entries();
	let isFailing = false;

	async function worker(): Promise<void> {
		for (const [index, item] of left) {
			try {
				await work(item);
			} catch (error) {
				isFailing = true;
				throw error;
			}
			if (index % itemsInARow === itemsInARow - 1) await setImmediate();
			if (isFailing) return;
		}
	}

	const workers = Array.from({ length: Math.min(atOnce, items.length) }, worker);
	await Promise.allSettled(workers);
	await Promise.all(workers);
}
