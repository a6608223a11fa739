import { isRecord } from '../../door/is-record.ts';

/** Returns the rows of a list of a form; none where there is no list. */
export function rowsIn(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}
