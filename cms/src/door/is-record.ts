/** Whether `value` holds named values, as an object of JSON does. A date, which the Local API may bring, is a single value. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
