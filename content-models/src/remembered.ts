/**
 * Returns a function that computes each result once and remembers up to `max` of them. For pure functions that take longer
 * than a look-up and are called with the same values on many pages.
 */
export function remembered<Key, Result>(compute: (key: Key) => Result, max: number): (key: Key) => Result {
	const results = new Map<Key, Result>();
	return (key) => {
		const known = results.get(key);
		if (known !== undefined) return known;
		const result = compute(key);
		if (results.size >= max) results.clear();
		results.set(key, result);
		return result;
	};
}
