const second = 1000;
const minute = 60 * second;

interface Count {
	times: number;
	last: number;
}

/** Counts attempts by key. Forgets a key after an hour without attempts, and the oldest key when there are too many. */
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

	/** Takes one back, as if it had not been. */
	takeBack(key: string): void {
		const found = this.#counts.get(key);
		if (!found || found.times <= 1) this.#counts.delete(key);
		else this.#counts.set(key, { ...found, times: found.times - 1 });
	}

	forget(key: string): void {
		this.#counts.delete(key);
	}
}

/** Returns the /64 network of an IPv6 address, since one machine can use any of its 2⁶⁴ addresses. Keeps IPv4. */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter(Boolean);
	const rest = tail?.split(':').filter(Boolean) ?? [];
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
	return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

/** Allows one event per key every ten seconds, so that a flood leaves few records. */
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
	/** Number of attempts without a wait. */
	free: number;
	/** Maximum wait in milliseconds. */
	longestMs: number;
}

/** Returns the remaining wait in milliseconds. It doubles with each attempt after the free ones. */
function waitAfter({ times, last }: Count, { free, longestMs }: Limit, now: number): number {
	if (times < free) return 0;
	const wait = Math.min(second * 2 ** (times - free + 1), longestMs);
	return Math.max(0, last + wait - now);
}

/** A sign-in attempt: the account and the network address. */
export interface Attempt {
	account: string;
	address: string;
}

const ofPair: Limit = { free: 5, longestMs: 15 * minute };
const ofAddress: Limit = { free: 30, longestMs: minute };
const manyOnOneAccount = 50;
const slowness = 2 * second;

/**
 * Computes the waits that slow down password guessing. Waits grow, but nobody is locked out: attempts on an account
 * from one address don't make its owner at another address wait. Very many of them only slow the answers down.
 */
export class Attempts {
	readonly #pairs = new Counter();
	readonly #addresses = new Counter();
	readonly #accounts = new Counter();

	/** Milliseconds to wait before `attempt` may be made again; 0 when it may be made now. */
	wait({ account, address }: Attempt, now: number): number {
		return waitAfter(this.#pairs.get(`${account} ${address}`, now), ofPair, now);
	}

	/** Milliseconds to wait at an address, whatever the account. Not meant for accounts that signed in there before. */
	waitOfAddress({ address }: Attempt, now: number): number {
		return waitAfter(this.#addresses.get(address, now), ofAddress, now);
	}

	/** Delay of the answer, in milliseconds, when very many sign-ins to this account are attempted. */
	slowness({ account }: Attempt, now: number): number {
		return this.#accounts.get(account, now).times > manyOnOneAccount ? slowness : 0;
	}

	/** Counts an attempt before its outcome is known, so that simultaneous attempts count too. */
	begin({ account, address }: Attempt, now: number): void {
		this.#pairs.add(`${account} ${address}`, now);
		this.#addresses.add(address, now);
		this.#accounts.add(account, now);
	}

	/**
	 * Forgets the failed attempts of an account and address after a successful sign-in. At the address only this one no longer
	 * counts: an office where forty people sign in makes nobody wait, and whoever has an account guesses others no faster.
	 */
	succeed({ account, address }: Attempt): void {
		this.#pairs.forget(`${account} ${address}`);
		this.#addresses.takeBack(address);
	}
}
