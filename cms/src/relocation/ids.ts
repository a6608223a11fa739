import { isRecord } from '../door/is-record.ts';

/** Returns the ids in a relation of many, read with or without its documents. */
export function idsIn(related: unknown): string[] {
	if (!Array.isArray(related)) return [];
	return related.flatMap((one: unknown) => {
		const id = isRecord(one) ? one['id'] : one;
		return typeof id === 'string' ? [id] : [];
	});
}
