import { AsyncLocalStorage } from 'node:async_hooks';

declare global {
	var portolanoUrgency: AsyncLocalStorage<true> | undefined;
}

// Next bundles routes and `instrumentation.ts`, which opens the database, separately: both copies of this module need the
// same storage (https://github.com/vercel/next.js/issues/87614).
const urgency = (globalThis.portolanoUrgency ??= new AsyncLocalStorage());

/** Runs `work`, whose saves go before all others that wait: at most the save under way comes first. */
export const urgently = <Result>(work: () => Result): Result => urgency.run(true, work);

/** Whether what runs now does so by {@link urgently}. */
export const isUrgent = (): boolean => urgency.getStore() === true;
