import { getPriority, setPriority } from 'node:os';

/** As `nice` without a number: about a tenth of the processor's time where others want all of it. */
const LOWER_BY = 10;
const LOWEST = 19;

/**
 * Lets everything else go before the thread that calls this, and what it starts: builds and indexing must not delay an alert,
 * a save or a reader. Only Linux has priorities of threads; elsewhere nothing changes.
 */
export function giveWay(): void {
	if (process.platform !== 'linux') return;
	setPriority(Math.min(getPriority() + LOWER_BY, LOWEST));
}
