const minuteMs = 60_000;

/** How often a user may do what keeps the machine busy: so many times in a minute. */
export class Allowance {
	readonly #perMinute: number;
	readonly #taken = new Map<string, number[]>();

	constructor(perMinute: number) {
		this.#perMinute = perMinute;
	}

	/** Counts one more; false when there were too many in the last minute. */
	take(userId: string, now = Date.now()): boolean {
		const recent = (this.#taken.get(userId) ?? []).filter((at) => at > now - minuteMs);
		if (recent.length >= this.#perMinute) return false;
		this.#taken.set(userId, [...recent, now]);
		return true;
	}
}
