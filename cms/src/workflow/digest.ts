import { createHash } from 'node:crypto';
import { canonical } from '../merge/canonical.ts';
import { notContent } from './not-content.ts';

/** Returns the fingerprint of what a record says, in all languages, whoever saved it and whenever. */
export function digestOf(record: Readonly<Record<string, unknown>>): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(record, notContent)))
		.digest('hex');
}
