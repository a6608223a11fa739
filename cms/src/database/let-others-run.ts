import { setImmediate as nextTurn } from 'node:timers/promises';

/** The longest that one save keeps the process to itself. */
const AT_MOST_MS = 2;

let turnedAt = 0;

/**
 * Lets the event loop turn, unless it did so just now. SQLite answers at once, so that a save, or a hundred of them in a
 * row, would be a single step of the process: no request would be read or answered meanwhile, and no timer run.
 */
export async function letOthersRun(): Promise<void> {
	if (performance.now() - turnedAt < AT_MOST_MS) return;
	await nextTurn();
	turnedAt = performance.now();
}
