/** Whether a field holds nothing, in any of the ways in which forms and databases write it. */
export function isEmpty(value: unknown): boolean {
	return (
		value === undefined ||
		value === null ||
		value === false ||
		value === '' ||
		(Array.isArray(value) && value.length === 0) ||
		(typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)
	);
}

/** Returns a value in one form: keys in order, instants as texts, nothing empty, without the keys `leftOut`. */
export function canonical(value: unknown, leftOut: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) return value.map((one) => canonical(one, leftOut));
	if (value instanceof Date) return value.toISOString();
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value)
		.filter(([key]) => !leftOut.has(key))
		.map(([key, one]) => [key, canonical(one, leftOut)] as const)
		.filter(([, one]) => !isEmpty(one))
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries);
}
