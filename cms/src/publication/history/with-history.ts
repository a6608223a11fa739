import { type Change, CHANGES_MAX, hasHistory, type Published } from '@portolano/content-models';
import { type Current, lastPublication, publishedIn } from '../log/entries.ts';
import type { LogMarks } from '../log-marks.ts';
import type { Scope } from '../scope.ts';
import { changedParts } from './changed-parts.ts';

/** What an editor says of a publication. */
export interface Revision {
	/** What changed, for readers. */
	note?: { it: string; en?: string } | undefined;
	/** A correction: the date that pages show stays, and the history has no line about it. */
	isMinor: boolean;
}

const newest = (lines: Change[]): Change[] => lines.slice(-CHANGES_MAX);

/** Returns the document without its history. */
function without(document: Published): Published {
	const copy = { ...document };
	delete copy.revisedAt;
	delete copy.changes;
	delete copy.verifiedOn;
	return copy;
}

/** The day of the last check, of those that two versions know. */
function lastCheck(...documents: Published[]): string | undefined {
	return documents
		.flatMap(({ verifiedOn = [] }) => verifiedOn)
		.toSorted()
		.at(-1);
}

/** The marks of a document that was published as `before`, and is published again as `document`. */
function marksAfter(before: Published, document: Published, { note, isMinor }: Revision): LogMarks {
	const parts = changedParts(before, document);
	const { changes = [], revisedAt = before.updatedAt } = before;
	const verifiedOn = lastCheck(before, document);
	if (isMinor || parts.length === 0)
		return {
			revisedAt,
			...(changes.length > 0 && { changes }),
			...(verifiedOn !== undefined && { verifiedOn }),
		};
	// What was checked is no longer what is there.
	const line: Change = { what: 'changed', at: document.updatedAt, parts, ...(note && { note }) };
	return { changes: newest([...changes, line]) };
}

/** The history of a document that was withdrawn and is put back: what went with it, its notes too, does not come back. */
function putBack(last: Published, withdrawnAt: string, line: Change): Change[] {
	const earlier = (last.changes ?? []).flatMap(({ what, at }): Change[] =>
		what === 'changed' ? [] : [{ what, at }],
	);
	return newest([...earlier, { what: 'withdrawn', at: withdrawnAt }, line]);
}

/**
 * Returns a document that is about to be published with its history, after the current entry of the log. Its own `verifiedOn`
 * stays only if nothing changed for readers.
 */
export async function withHistory(
	document: Published,
	{ current, revision }: { current: Current | undefined; revision: Revision },
	scope: Scope,
): Promise<Published> {
	if (!hasHistory(document.type)) return document;
	const before = publishedIn(current);
	if (before) return { ...without(document), ...marksAfter(before, document, revision) };
	const last = current && (await lastPublication(document, scope));
	if (!last) return without(document);
	const { note } = revision;
	const line: Change = { what: 'put-back', at: document.updatedAt, ...(note && { note }) };
	const { at, effectiveAt = at } = current.entry;
	return { ...without(document), changes: putBack(last, effectiveAt, line) };
}
