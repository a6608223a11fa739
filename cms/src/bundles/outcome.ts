import { keyOf } from '../publication/log/subject.ts';
import type { Item } from '../publication/schedule/item.ts';
import { type RawRecord, readRaw } from '../publication/schedule/raw-record.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from '../workflow/digest.ts';
import type { Outcome } from './bundle.ts';

/** What is online of some documents, by `type/id`. */
export type RecordsOnline = ReadonlyMap<string, RawRecord | null>;

/** Returns the record as it is published, in all languages; null when it is not. */
export async function recordOnline(item: Item, scope: Scope): Promise<RawRecord | null> {
	const record = await readRaw(item, scope);
	return record?.['_status'] === 'published' ? record : null;
}

/** Returns what is online of the parts of a bundle. */
export async function recordsOnline(parts: readonly Item[], scope: Scope): Promise<RecordsOnline> {
	const found = new Map<string, RawRecord | null>();
	for (const part of parts) found.set(keyOf(part), await recordOnline(part, scope));
	return found;
}

const isSame = (one: RawRecord | null, other: RawRecord | null) =>
	one === null || other === null ? one === other : digestOf(one) === digestOf(other);

/** Returns what it takes to undo what has happened to the parts since `before` was online. */
export async function outcomeOf(
	parts: readonly Item[],
	before: RecordsOnline,
	scope: Scope,
): Promise<Outcome> {
	const outcome: Outcome = [];
	for (const part of parts) {
		const subject = keyOf(part);
		const earlier = before.get(subject) ?? null;
		const now = await recordOnline(part, scope);
		if (!isSame(earlier, now)) outcome.push({ subject, before: earlier, digest: now && digestOf(now) });
	}
	return outcome;
}
