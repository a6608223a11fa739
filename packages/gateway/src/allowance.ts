interface AllowanceOptions {
	/** So often at once. */
	readonly burst: number;
	/** Then once in so many milliseconds. */
	readonly everyMs: number;
	/** Keys that are remembered; the longest unused is forgotten first, so memory is bounded. */
	readonly keysMax: number;
}

/** How often each of many may do something. */
export class Allowance {
	readonly #options: AllowanceOptions;
	/** Instant at which each key's allowance is whole again; the longest unused first. */
	readonly #wholeAt = new Map<string, number>();

	constructor(options: AllowanceOptions) {
		this.#options = options;
	}

	/** Takes one; answers the milliseconds to wait when there is none left: 0 when it was taken. */
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

	/** Keys remembered now. */
	get size(): number {
		return this.#wholeAt.size;
	}

	#forgetOldest(): void {
		for (const key of this.#wholeAt.keys()) return void this.#wholeAt.delete(key);
	}
}
