import type { Published, Reference } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { type Circumstances, type Completed, completeDocument } from './complete-document.ts';
import { type Current, currentEntries, publishedIn } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { readPublished } from './read-records.ts';

interface Planned {
	subject: Subject;
	current: Current | undefined;
	/** Keys of the sites whose readers see a change: the owner, and the owner before. */
	owners: string[];
}

/** What the log lacks about one document. Nothing is written yet. */
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

/** Compares a complete document with what readers see of it now. */
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
	// A text changed by a save carries the time of the save; one changed by what it names, the time of now.
	const isOwnChange = !before || document.updatedAt > before.updatedAt;
	const updatedAt = isOwnChange ? document.updatedAt : new Date().toISOString();
	return { change: 'published', subject, current, owners, document: { ...document, updatedAt }, omitted };
}

/**
 * What must be appended for the log to say what the database says of `subject`: a publication when what readers see has
 * changed, a withdrawal when it is no longer published, nothing otherwise.
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
