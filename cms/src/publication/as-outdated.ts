import type { Outdated } from '@portolano/content-models';
import { isRecord } from '../door/is-record.ts';

/**
 * Returns a projection with the mark of a document that is no longer current. Records do not have it: it is set by a
 * withdrawal, and later publications carry it on.
 */
export function asOutdated(projection: unknown, outdated: Outdated | null): unknown {
	return outdated && isRecord(projection) ? { ...projection, outdated } : projection;
}
