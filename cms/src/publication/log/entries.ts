import { type DocumentEntry, documentEntry, type LogEntry, type Published } from '@portolano/content-models';
import type { LogEntry as StoredEntry } from '../../generated/payload-types.ts';
import { nested, type Scope } from '../scope.ts';
import { keyOf, type Subject } from './subject.ts';

/** The last entry about a subject. */
export interface Current {
	rowId: string;
	entry: DocumentEntry;
	/** Optional references omitted because their targets weren't published, as `type/id`. */
	omitted: string[];
}

/** Returns the published document of a last entry; undefined after a withdrawal. */
export function publishedIn(current: Current | undefined): Published | undefined {
	return current?.entry.action === 'publish' ? current.entry.document : undefined;
}

function toCurrent(row: StoredEntry): Current {
	const { id, seq, at, action, type, documentId, document, omitted } = row;
	const stored =
		action === 'publish' ? { seq, at, action, document } : { seq, at, action, type, id: documentId };
	return { rowId: id, entry: documentEntry.parse(stored), omitted: omitted ?? [] };
}

/** Returns the last entry of each subject among `keys`, by key. */
export async function currentEntries(keys: string[], scope: Scope): Promise<Map<string, Current>> {
	if (keys.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: { and: [{ subject: { in: keys } }, { isCurrent: { equals: true } }] },
		sort: 'seq',
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return new Map(docs.map((row) => [row.subject, toCurrent(row)]));
}

/** Returns the published documents that mention `key` or, with `omitted`, had to leave out a reference to it. */
export async function publishedAround(
	key: string,
	how: 'mentions' | 'omitted',
	scope: Scope,
): Promise<Current[]> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: {
			and: [{ [how]: { equals: key } }, { isCurrent: { equals: true } }, { action: { equals: 'publish' } }],
		},
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return docs.map(toCurrent);
}

/** Returns the number of the last entry; 0 for an empty log. */
export async function lastSeq(scope: Scope): Promise<number> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		sort: '-seq',
		limit: 1,
		depth: 0,
		pagination: false,
		select: { seq: true },
		req: nested(scope),
	});
	return docs[0]?.seq ?? 0;
}

/** Returns when `subject` was first published; undefined if never. */
export async function firstPublication(subject: Subject, scope: Scope): Promise<string | undefined> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: { and: [{ subject: { equals: keyOf(subject) } }, { action: { equals: 'publish' } }] },
		sort: 'seq',
		limit: 1,
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return publishedIn(docs.map(toCurrent)[0])?.publishedAt;
}

/** Returns at most `limit` entries after number `after`, in order. */
export async function entriesAfter(after: number, limit: number, scope: Scope): Promise<LogEntry[]> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: { seq: { greater_than: after } },
		sort: 'seq',
		limit,
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return docs.map((row) => toCurrent(row).entry);
}
