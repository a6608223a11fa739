import { createHash } from 'node:crypto';

/** What a save sets by itself, which is no content. */
const notContent = new Set([
	...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'workflow', 'savedBy', 'createdBy', 'force'],
]);

function isEmpty(value: unknown): boolean {
	return (
		value === undefined ||
		value === null ||
		value === false ||
		value === '' ||
		(Array.isArray(value) && value.length === 0) ||
		(typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)
	);
}

/** Returns the content in one form: keys in order, nothing empty, no ids of rows. */
function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value)
		.filter(([key]) => !notContent.has(key))
		.map(([key, one]) => [key, canonical(one)] as const)
		.filter(([, one]) => !isEmpty(one))
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries);
}

/** Returns the fingerprint of what a record says, in all languages, whoever saved it and whenever. */
export function digestOf(record: Readonly<Record<string, unknown>>): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(record)))
		.digest('hex');
}
