/** Whether `value` is a plain JSON object. A `Date`, which the Local API may pass, is a single value and isn't one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
