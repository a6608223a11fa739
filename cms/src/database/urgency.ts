import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Nothing gives way for longer, so that an urgent save that hangs doesn't stop all others. */
const longestMs = 3000;

declare global {
	var portolanoUrgency: { context: AsyncLocalStorage<true>; underWay: Set<Promise<unknown>> } | undefined;
}

// Next bundles routes and `instrumentation.ts`, which opens the database, separately: both copies of this module need the
// same storage (https://github.com/vercel/next.js/issues/87614).
const { context, underWay } = (globalThis.portolanoUrgency ??= {
	context: new AsyncLocalStorage(),
	underWay: new Set(),
});

/** Runs `work`, whose saves go before all others that wait: at most the save under way comes first. */
export async function urgently<Result>(work: () => Promise<Result>): Promise<Result> {
	const done = context.run(true, work);
	underWay.add(done);
	try {
		return await done;
	} finally {
		underWay.delete(done);
	}
}

/** Whether what runs now does so by {@link urgently}. */
export const isUrgent = (): boolean => context.getStore() === true;

/**
 * Resolves when no urgent work is under way, after three seconds at most; at once for what is urgent itself. Only for a save
 * that has not opened its transaction yet: on MongoDB saves don't queue, and an urgent one would conflict with each.
 */
export async function giveWay(): Promise<void> {
	if (isUrgent() || underWay.size === 0) return;
	await Promise.race([Promise.allSettled([...underWay]), delay(longestMs)]);
}
