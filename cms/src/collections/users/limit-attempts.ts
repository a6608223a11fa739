import { APIError, type CollectionBeforeOperationHook } from 'payload';

const window = 10 * 60_000;
const most = 30;
const remembered = 10_000;

/** Counts attempts by key within a sliding window; keeps at most a few thousand keys. */
export class AttemptCounter {
	readonly #attempts = new Map<string, number[]>();

	/** How many attempts `key` has made in the last ten minutes, this one included. */
	count(key: string, now: number): number {
		const recent = [...(this.#attempts.get(key) ?? []).filter((at) => at > now - window), now];
		this.#attempts.delete(key);
		this.#attempts.set(key, recent);
		const [oldest] = this.#attempts.keys();
		if (this.#attempts.size > remembered && oldest !== undefined) this.#attempts.delete(oldest);
		return recent.length;
	}
}

const counter = new AttemptCounter();

/** Payload locks an account after five mistakes; this also slows down who tries one password on many accounts. */
export const limitAttempts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation !== 'login' && operation !== 'forgotPassword') return args;
	if (req.payloadAPI === 'local') return args;
	const from = req.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct';
	if (counter.count(from, Date.now()) > most) {
		throw new APIError('Troppi tentativi di accesso. Riprova tra dieci minuti.', 429, undefined, true);
	}
	return args;
};
