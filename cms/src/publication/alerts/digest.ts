import type { Published } from '@portolano/content-models';
import { createHash } from 'node:crypto';

type Alert = Published<'alert'>;

/** Returns the fingerprint of what readers see of an alert, whoever saves it and whenever. */
export function digestOf(alert: Alert): string {
	const seen = { ...alert, publishedAt: '', updatedAt: '' };
	return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

/** Whether `after` differs from `before` only by its end. */
export function isSameButEnd(before: Alert, after: Alert): boolean {
	return digestOf({ ...before, end: '' }) === digestOf({ ...after, end: '' });
}
