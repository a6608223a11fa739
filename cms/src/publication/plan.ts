import type { Published, Reference } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { type Circumstances, type Completed, completeDocument } from './complete-document.ts';
import { type Current, currentEntries, publishedIn } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { readPublished } from './read-records.ts';

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

/** Compares a complete document with its published version. */
function comparison(
	{ subject, current }: Pick<Planned, 'subject' | 'current'>,
	{ document, omitted }: Completed,
): Plan {
	const before = publishedIn(current);
	const owners = [...new Set([document.owner, ...(before ? [before.owner] : [])])];
	if (current && before && isSameForReaders(before, document)) {
		const isNoted = isSameOmission(current, omitted);
		return { change: 'none', subject, current, owners, ...(isNoted ? {} : { omitted }) };
	}
	// A change by a save has the time of the save; a change caused by a referenced document has the current time.
	const isOwnChange = !before || document.updatedAt > before.updatedAt;
	const updatedAt = isOwnChange ? document.updatedAt : new Date().toISOString();
	return { change: 'published', subject, current, owners, document: { ...document, updatedAt }, omitted };
}

/**
 * Returns the change that brings the log up to date with the database for `subject`: a publication if the published
 * version would differ, a withdrawal if the document is no longer published, none otherwise.
 * @throws PublicationRefused when the record does not make a complete document.
 */
export async function planFor(subject: Subject, circumstances: Circumstances): Promise<Plan> {
	const { scope } = circumstances;
	const key = keyOf(subject);
	const current = (await currentEntries([key], scope)).get(key);
	const before = publishedIn(current);
	const record = (await readPublished(subject.type, [subject.id], scope)).get(subject.id);
	if (record) {
		const completed = await completeDocument({ subject, record, before }, circumstances);
		return comparison({ subject, current }, completed);
	}
	return { change: before ? 'withdrawn' : 'none', subject, current, owners: before ? [before.owner] : [] };
}
