import type { Published } from '@portolano/content-models';
import { isRecord } from '../door/is-record.ts';

/**
 * What only the log knows of a document: that it is no longer current, its history, and the day of its last check. Records do
 * not have it; a publication carries on what the one before had.
 */
export type LogMarks = Partial<Pick<Published, 'outdated' | 'revisedAt' | 'changes' | 'verifiedOn'>>;

/** Returns the marks of a published document; none where there is no document. */
export function marksOf({ outdated, revisedAt, changes, verifiedOn }: LogMarks = {}): LogMarks {
	return {
		...(outdated && { outdated }),
		...(revisedAt !== undefined && { revisedAt }),
		...(changes && { changes }),
		...(verifiedOn !== undefined && { verifiedOn }),
	};
}

/** Returns a projection with marks. */
export function withMarks(projection: unknown, marks: LogMarks): unknown {
	return isRecord(projection) ? { ...projection, ...marks } : projection;
}
