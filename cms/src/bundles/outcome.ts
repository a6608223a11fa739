import type { Outdated } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { type RawRecord, readRaw } from '../publication/schedule/raw-record.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from '../workflow/digest.ts';
import type { Outcome } from './bundle.ts';

/** What is online of a document. */
interface Online {
	/** The record as it is published, in all languages; null when it is not. */
	record: RawRecord | null;
	/** The mark of what is no longer current; null without one. */
	outdated: Outdated | null;
}

/** What is online of some documents, by `type/id`. */
export type RecordsOnline = ReadonlyMap<string, Online>;

const nothing: Online = { record: null, outdated: null };

/** Returns the mark of a document that is no longer current, which only the log has; null without one. */
export async function markOnline(subject: Subject, scope: Scope): Promise<Outdated | null> {
	const key = keyOf(subject);
	return publishedIn((await currentEntries([key], scope)).get(key))?.outdated ?? null;
}

async function onlineOf(subject: Subject, scope: Scope): Promise<Online> {
	const record = await readRaw(subject, scope);
	if (record?.['_status'] !== 'published') return nothing;
	return { record, outdated: await markOnline(subject, scope) };
}

/** Returns what is online of the parts of a bundle. */
export async function recordsOnline(parts: readonly Subject[], scope: Scope): Promise<RecordsOnline> {
	const found = new Map<string, Online>();
	for (const part of parts) found.set(keyOf(part), await onlineOf(part, scope));
	return found;
}

const isSame = (one: RawRecord | null, other: RawRecord | null) =>
	one === null || other === null ? one === other : digestOf(one) === digestOf(other);

/** Returns what it takes to undo what has happened to the parts since `before` was online. */
export async function outcomeOf(
	parts: readonly Subject[],
	before: RecordsOnline,
	scope: Scope,
): Promise<Outcome> {
	const outcome: Outcome = [];
	for (const part of parts) {
		const subject = keyOf(part);
		const earlier = before.get(subject) ?? nothing;
		const now = await onlineOf(part, scope);
		const isMarked = earlier.outdated !== null || now.outdated !== null;
		if (isSame(earlier.record, now.record) && isDeepStrictEqual(earlier.outdated, now.outdated)) continue;
		outcome.push({
			...{ subject, before: earlier.record, digest: now.record && digestOf(now.record) },
			...(isMarked && { outdated: { before: earlier.outdated, after: now.outdated } }),
		});
	}
	return outcome;
}
