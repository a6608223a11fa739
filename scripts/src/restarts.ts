export interface RestartPolicy {
	/** Milliseconds before the first restart; twice as long before each that follows shortly. */
	readonly firstWaitMs: number;
	readonly longestWaitMs: number;
	/** So many restarts within `withinMs` are tried, then no more: what ends at once will end again. */
	readonly restartsMax: number;
	readonly withinMs: number;
}

export const restartPolicy: RestartPolicy = {
	firstWaitMs: 500,
	longestWaitMs: 30_000,
	restartsMax: 8,
	withinMs: 10 * 60_000,
};

/** When a service that ended is started again. */
export class Restarts {
	readonly #policy: RestartPolicy;
	#at: number[] = [];

	constructor(policy: RestartPolicy) {
		this.#policy = policy;
	}

	/** Counts an end at `now`; answers the milliseconds to wait before the restart, undefined to give up. */
	afterEnd(now: number): number | undefined {
		const { firstWaitMs, longestWaitMs, restartsMax, withinMs } = this.#policy;
		this.#at = [...this.#at.filter((instant) => now - instant < withinMs), now];
		if (this.#at.length > restartsMax) return undefined;
		return Math.min(firstWaitMs * 2 ** (this.#at.length - 1), longestWaitMs);
	}
}
