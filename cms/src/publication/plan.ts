import type { Published, Reference } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { type Circumstances, type Completed, completeDocument } from './complete-document.ts';
import { type Revision, withHistory } from './history/with-history.ts';
import { type Current, currentEntries, publishedIn } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { readPublished } from './read-records.ts';
import type { Scope } from './scope.ts';

interface Planned {
	subject: Subject;
	current: Current | undefined;
	/** Keys of the site that owns the document and of the one that owned it before. */
	owners: string[];
}

/** The change that the log needs for one document. Not written yet. */
export type Plan =
	| (Planned & { change: 'published'; document: Published; omitted: Reference[] })
	| (Planned & { change: 'withdrawn' })
	| (Planned & { change: 'none'; omitted?: Reference[] });

function isSameForReaders(before: Published, after: Published): boolean {
	return isDeepStrictEqual({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });
}

function isSameOmission(current: Current, omitted: Reference[]): boolean {
	return isDeepStrictEqual(new Set(current.omitted), new Set(omitted.map(keyOf)));
}

/** When the current entry took effect, for readers. */
const sinceOf = ({ entry: { at, effectiveAt = at } }: Current) => effectiveAt;

interface Compared extends Pick<Planned, 'subject' | 'current'> {
	revision: Revision;
}

/** Compares a complete document with its published version. */
async function comparison(
	{ subject, current, revision }: Compared,
	{ document, omitted }: Completed,
	scope: Scope,
): Promise<Plan> {
	const before = publishedIn(current);
	const owners = [...new Set([document.owner, ...(before ? [before.owner] : [])])];
	if (current && before && isSameForReaders(before, document)) {
		const isNoted = isSameOmission(current, omitted);
		return { change: 'none', subject, current, owners, ...(isNoted ? {} : { omitted }) };
	}
	// A change by a save has the time of the save; a change caused by a referenced document has the current time.
	const isOwnChange = !current || document.updatedAt > (before?.updatedAt ?? sinceOf(current));
	const updatedAt = isOwnChange ? document.updatedAt : new Date().toISOString();
	const told = await withHistory({ ...document, updatedAt }, { current, revision }, scope);
	return { change: 'published', subject, current, owners, document: told, omitted };
}

interface Planning extends Circumstances {
	/** What the editor says of the change. */
	revision?: Revision;
}

const plainRevision: Revision = { isMinor: false };

/**
 * Returns the change that brings the log up to date with the database for `subject`: a publication if the published
 * version would differ, a withdrawal if the document is no longer published, none otherwise.
 * @throws PublicationRefused when the record does not make a complete document.
 */
export async function planFor(
	subject: Subject,
	{ revision = plainRevision, ...circumstances }: Planning,
): Promise<Plan> {
	const { scope } = circumstances;
	const key = keyOf(subject);
	const current = (await currentEntries([key], scope)).get(key);
	const before = publishedIn(current);
	const record = (await readPublished(subject.type, [subject.id], scope)).get(subject.id);
	if (record) {
		const completed = await completeDocument({ subject, record, before }, circumstances);
		return comparison({ subject, current, revision }, completed, scope);
	}
	return { change: before ? 'withdrawn' : 'none', subject, current, owners: before ? [before.owner] : [] };
}
