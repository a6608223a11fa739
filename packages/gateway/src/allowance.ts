interface AllowanceOptions {
	/** How many may be taken at once. */
	readonly burst: number;
	/** Milliseconds after which one more may be taken. */
	readonly everyMs: number;
	/** How many keys are remembered; the least recently used is forgotten first, so memory is bounded. */
	readonly keysMax: number;
}

/** A rate limit for each of many keys, such as client addresses. */
export class Allowance {
	readonly #options: AllowanceOptions;
	/** When each key's allowance is full again (milliseconds since 1970); the least recently used key first. */
	readonly #wholeAt = new Map<string, number>();

	constructor(options: AllowanceOptions) {
		this.#options = options;
	}

	/** Takes one from the allowance of `key`; returns 0, or the milliseconds to wait when none is left. */
	take(key: string, now: number): number {
		const { burst, everyMs, keysMax } = this.#options;
		const wholeAt = Math.max(this.#wholeAt.get(key) ?? now, now) + everyMs;
		const wait = wholeAt - now - burst * everyMs;
		if (wait > 0) return wait;
		this.#wholeAt.delete(key);
		this.#wholeAt.set(key, wholeAt);
		if (this.#wholeAt.size > keysMax) this.#forgetOldest();
		return 0;
	}

	/** Number of keys remembered. */
	get size(): number {
		return this.#wholeAt.size;
	}

	#forgetOldest(): void {
		for (const key of this.#wholeAt.keys()) return void this.#wholeAt.delete(key);
	}
}
