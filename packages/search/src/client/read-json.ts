/**
 * Fetches JSON. Rejects when the server is unreachable, answers otherwise than with it, or has another shape of it.
 */
export async function readJson<T>(
	path: string,
	isExpected: (value: unknown) => value is T,
	cache: RequestCache = 'default',
): Promise<T> {
	const response = await fetch(path, { cache });
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	const value: unknown = await response.json();
	if (!isExpected(value)) throw new Error(`${path} is not what this version of the search reads.`);
	return value;
}
