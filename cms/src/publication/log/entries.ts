import {
	type ContentType,
	type DocumentEntry,
	documentEntry,
	type LogEntry,
	logEntry,
	type Published,
	withdrawalDetails,
} from '@portolano/content-models';
import type { Where } from 'payload';
import type { LogEntry as StoredEntry } from '../../generated/payload-types.ts';
import { nested, type Scope } from '../scope.ts';
import { keyOf, type Subject } from './subject.ts';

/** The current entry of a subject: the one with the latest effect among those carried out in the database. */
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

type Outline =
	('seq' | 'at' | 'action' | 'cancels') | ('effectiveAt' | 'groupId' | 'groupSize' | 'type' | 'documentId');

/** The columns of a row that an entry is made of. */
type EntryRow = Pick<StoredEntry, Outline> & Partial<Pick<StoredEntry, 'document' | 'withdrawal'>>;

/** Returns the entry that a row of the log holds. */
export function toEntry({ seq, at, action, cancels, ...row }: EntryRow): LogEntry {
	if (action === 'cancel') return logEntry.parse({ seq, at, action, cancels });
	const { effectiveAt, groupId, groupSize, document, withdrawal, type, documentId } = row;
	return documentEntry.parse({
		...{ seq, at, action },
		...(effectiveAt && { effectiveAt }),
		...(groupId && { group: { id: groupId, size: groupSize } }),
		...(action === 'publish'
			? { document }
			: { type, id: documentId, ...withdrawalDetails.parse(withdrawal ?? {}) }),
	});
}

function toCurrent(row: StoredEntry): Current {
	const entry = toEntry(row);
	if (entry.action === 'cancel')
		throw new Error(`Entry ${row.seq} of the log cancels another and can be current for no document.`);
	return { rowId: row.id, entry, omitted: row.omitted ?? [] };
}

/** Returns the last entry of each subject among `keys`, by key. */
export async function currentEntries(keys: string[], scope: Scope): Promise<Map<string, Current>> {
	if (keys.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		overrideAccess: true,
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
		overrideAccess: true,
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

/** Returns the subjects withdrawn by entries after number `after`. */
export async function withdrawnAfter(after: number, scope: Scope): Promise<Subject[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: { and: [{ seq: { greater_than: after } }, { action: { equals: 'withdraw' } }] },
		sort: 'seq',
		depth: 0,
		pagination: false,
		select: { type: true, documentId: true },
		req: nested(scope),
	});
	return docs.map(({ type, documentId }) => ({ type, id: documentId }));
}

/** Matches the rows that don't wait for their effect and weren't cancelled. */
export const hasTakenEffect: Where = {
	or: [{ schedule: { exists: false } }, { schedule: { equals: 'done' } }],
};

/** Place of an entry in the log. */
export type Place = Pick<LogEntry, 'seq' | 'at'>;

/** Returns the place of the last entry; undefined for an empty log. */
export async function lastPlace(scope: Scope): Promise<Place | undefined> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		sort: '-seq',
		limit: 1,
		depth: 0,
		pagination: false,
		select: { seq: true, at: true },
		req: nested(scope),
	});
	return docs[0];
}

/** Returns the number of the last entry; 0 for an empty log. */
export async function lastSeq(scope: Scope): Promise<number> {
	return (await lastPlace(scope))?.seq ?? 0;
}

/** Returns `subject` as it was published first, or last, also if it was withdrawn since; undefined if never. */
async function publicationOf(
	subject: Subject,
	sort: 'seq' | '-seq',
	scope: Scope,
): Promise<Published | undefined> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: {
			and: [{ subject: { equals: keyOf(subject) } }, { action: { equals: 'publish' } }, hasTakenEffect],
		},
		sort,
		limit: 1,
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return publishedIn(docs.map(toCurrent)[0]);
}

/** Returns when `subject` was first published; undefined if never. */
export async function firstPublication(subject: Subject, scope: Scope): Promise<string | undefined> {
	return (await publicationOf(subject, 'seq', scope))?.publishedAt;
}

/** Returns `subject` as it was last published, also if it was withdrawn since; undefined if never. */
export function lastPublication(subject: Subject, scope: Scope): Promise<Published | undefined> {
	return publicationOf(subject, '-seq', scope);
}

/** Returns at most `limit` entries after number `after`, in order. */
export async function entriesAfter(after: number, limit: number, scope: Scope): Promise<LogEntry[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: { seq: { greater_than: after } },
		sort: 'seq',
		limit,
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return docs.map(toEntry);
}

/** Everything of an entry but its content. */
const outline = {
	seq: true,
	at: true,
	action: true,
	cancels: true,
	effectiveAt: true,
	groupId: true,
	groupSize: true,
	type: true,
	documentId: true,
} as const satisfies Record<Outline, true>;

/**
 * Returns at most `limit` entries after number `after`, in order: those about documents of `types` whole, cancellations as
 * they are, and the others without content, as withdrawals. So numbers have no gaps and groups stay whole.
 */
export async function entriesAbout(
	types: readonly ContentType[],
	{ after, limit }: { after: number; limit: number },
	scope: Scope,
): Promise<LogEntry[]> {
	const among = { depth: 0, pagination: false, req: nested(scope) } as const;
	const { docs: outlines } = await scope.payload.find({
		overrideAccess: true,
		...among,
		collection: 'log-entries',
		where: { seq: { greater_than: after } },
		...{ sort: 'seq', limit, select: outline },
	});
	const last = outlines.at(-1)?.seq ?? after;
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		...among,
		collection: 'log-entries',
		where: { and: [{ seq: { greater_than: after, less_than_equal: last } }, { type: { in: [...types] } }] },
	});
	const whole = new Map(docs.map((row) => [row.seq, toEntry(row)]));
	return outlines.map((row) => whole.get(row.seq) ?? toEntry({ ...row, action: emptied(row.action) }));
}

const emptied = (action: StoredEntry['action']) => (action === 'cancel' ? action : 'withdraw');
