import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { isConflict, SaveConflict } from './conflict.ts';
import { Queue } from './queue.ts';
import { isUrgent } from './urgency.ts';

const mostTries = 5;
/** An alert is not given up while the saves that were under way before it are written. */
const mostUrgentTries = 20;
const shortestPauseMs = 10;
const longestPauseMs = 320;

// The repeats of one process take turns, so that fifty conflicting saves don't conflict again. What is urgent takes turns
// of its own, from its first try: forty alerts at once would keep conflicting with each other. A nested repeat runs in the
// turn of the outer one.
const turns = new Queue();
const urgentTurns = new Queue();
const havingTheTurn = new AsyncLocalStorage<true>();

/** Waits longer before each try, with jitter, so that conflicting processes don't retry at the same moment. */
function pauseBefore(attempt: number): Promise<void> {
	return delay(Math.min(longestPauseMs, shortestPauseMs * 2 ** attempt) * (1 + Math.random()));
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (havingTheTurn.getStore()) return work();
	const leave = await (isUrgent() ? urgentTurns : turns).enter();
	try {
		return await havingTheTurn.run(true, work);
	} finally {
		leave();
	}
}

/** Repeats `attempt` while `meetsAnother` holds for its result, five tries in all, more for what is urgent. Returns the last result. */
export function repeatWhile<Result>(
	meetsAnother: (result: Result) => boolean | Promise<boolean>,
	attempt: () => Promise<Result>,
): Promise<Result> {
	async function repeat(first: Result, mostTries: number): Promise<Result> {
		let last = first;
		for (let tries = 1; tries < mostTries && (await meetsAnother(last)); tries += 1) {
			await pauseBefore(tries);
			last = await attempt();
		}
		return last;
	}
	if (isUrgent()) return inTurn(async () => repeat(await attempt(), mostUrgentTries));
	return attempt().then(async (first) =>
		(await meetsAnother(first)) ? inTurn(() => repeat(first, mostTries)) : first,
	);
}

type Outcome<Result> = { isDone: true; result: Result } | { isDone: false; error: unknown };

/**
 * Repeats `save` while it conflicts with another save.
 * @param save opens a transaction of its own, and makes no change outside of it that must not happen twice.
 * @throws SaveConflict when every try conflicted.
 */
export async function repeatOnConflict<Result>(save: () => Promise<Result>): Promise<Result> {
	const outcome = await repeatWhile<Outcome<Result>>(
		(last) => !last.isDone && isConflict(last.error),
		() =>
			save().then(
				(result) => ({ isDone: true, result }),
				(error: unknown) => ({ isDone: false, error }),
			),
	);
	if (outcome.isDone) return outcome.result;
	throw isConflict(outcome.error) ? new SaveConflict(outcome.error) : outcome.error;
}
