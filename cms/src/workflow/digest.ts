import { createHash } from 'node:crypto';
import { canonical } from '../merge/canonical.ts';

/** What a save sets by itself, which is no content; nor are the ids of rows. */
const notContent = new Set([
	...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'workflow', 'savedBy', 'createdBy', 'force'],
]);

/** Returns the fingerprint of what a record says, in all languages, whoever saved it and whenever. */
export function digestOf(record: Readonly<Record<string, unknown>>): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(record, notContent)))
		.digest('hex');
}
