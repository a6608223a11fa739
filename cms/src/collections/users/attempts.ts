const second = 1000;
const minute = 60 * second;

interface Count {
	times: number;
	last: number;
}

/** Counts by key; what has been quiet for an hour is forgotten, and so is the oldest of very many. */
class Counter {
	readonly #counts = new Map<string, Count>();
	readonly #remembered = 20_000;
	readonly #forgottenAfter = 60 * minute;

	get(key: string, now: number): Count {
		const found = this.#counts.get(key);
		return found && now - found.last < this.#forgottenAfter ? found : { times: 0, last: now };
	}

	add(key: string, now: number): void {
		const { times } = this.get(key, now);
		this.#counts.delete(key);
		this.#counts.set(key, { times: times + 1, last: now });
		const [oldest] = this.#counts.keys();
		if (this.#counts.size > this.#remembered && oldest !== undefined) this.#counts.delete(oldest);
	}

	forget(key: string): void {
		this.#counts.delete(key);
	}
}

/** What one household or one machine holds of the addresses of IPv6: it may take any of 2⁶⁴ for each attempt. */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter(Boolean);
	const rest = tail?.split(':').filter(Boolean) ?? [];
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
	return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

/** Lets one in a while through for each key, so that a flood leaves a trace and not a heap. */
export class Seldom {
	readonly #noted = new Counter();
	readonly #everyMs = 10 * second;

	isDue(key: string, now: number): boolean {
		const { times, last } = this.#noted.get(key, now);
		if (times > 0 && now - last < this.#everyMs) return false;
		this.#noted.add(key, now);
		return true;
	}
}

interface Limit {
	/** Attempts that cost no wait. */
	free: number;
	/** The longest wait, however many attempts. */
	longestMs: number;
}

/** The wait doubles with each attempt after the free ones; it counts from the last attempt. */
function waitAfter({ times, last }: Count, { free, longestMs }: Limit, now: number): number {
	if (times < free) return 0;
	const wait = Math.min(second * 2 ** (times - free + 1), longestMs);
	return Math.max(0, last + wait - now);
}

/** Who tries to get in, and from where. */
export interface Attempt {
	account: string;
	address: string;
}

const ofPair: Limit = { free: 5, longestMs: 15 * minute };
const ofAddress: Limit = { free: 30, longestMs: minute };
const manyOnOneAccount = 50;
const slowness = 2 * second;

/**
 * How long who guesses passwords must wait. Delays grow, nobody is locked out: what is tried on an account from one
 * address does not hold back its owner at another, and only slows their answer down when very many try.
 */
export class Attempts {
	readonly #pairs = new Counter();
	readonly #addresses = new Counter();
	readonly #accounts = new Counter();

	/** Milliseconds to wait before `attempt` may be made again; 0 when it may be made now. */
	wait({ account, address }: Attempt, now: number): number {
		return waitAfter(this.#pairs.get(`${account} ${address}`, now), ofPair, now);
	}

	/** The same for all accounts tried from one address: an office that shares one is asked only of who is new there. */
	waitOfAddress({ address }: Attempt, now: number): number {
		return waitAfter(this.#addresses.get(address, now), ofAddress, now);
	}

	/** Delay of the answer, in milliseconds, when very many sign-ins to this account are attempted. */
	slowness({ account }: Attempt, now: number): number {
		return this.#accounts.get(account, now).times > manyOnOneAccount ? slowness : 0;
	}

	/** Counts an attempt before its outcome is known: many at once are many. */
	begin({ account, address }: Attempt, now: number): void {
		this.#pairs.add(`${account} ${address}`, now);
		this.#addresses.add(address, now);
		this.#accounts.add(account, now);
	}

	/** Forgets the mistakes of who got in. */
	succeed({ account, address }: Attempt): void {
		this.#pairs.forget(`${account} ${address}`);
	}
}
