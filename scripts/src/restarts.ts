export interface RestartPolicy {
	/** Milliseconds before the first restart; doubled before each further restart within `withinMs`. */
	readonly firstWaitMs: number;
	readonly longestWaitMs: number;
	/** Maximum number of restarts within `withinMs`. After more ends than that the service isn't started again. */
	readonly restartsMax: number;
	readonly withinMs: number;
}

export const restartPolicy: RestartPolicy = {
	firstWaitMs: 200,
	longestWaitMs: 30_000,
	restartsMax: 8,
	withinMs: 10 * 60_000,
};

/** Decides when a service that ended is restarted. */
export class Restarts {
	readonly #policy: RestartPolicy;
	#at: number[] = [];

	constructor(policy: RestartPolicy) {
		this.#policy = policy;
	}

	/** Counts an end at `now`; returns the milliseconds to wait before the restart, or undefined to give up. */
	afterEnd(now: number): number | undefined {
		const { firstWaitMs, longestWaitMs, restartsMax, withinMs } = this.#policy;
		this.#at = [...this.#at.filter((instant) => now - instant < withinMs), now];
		if (this.#at.length > restartsMax) return undefined;
		return Math.min(firstWaitMs * 2 ** (this.#at.length - 1), longestWaitMs);
	}
}
