import {
	type LogEntry,
	logEntry,
	type Published,
	type Reference,
	referencesIn,
} from '@portolano/content-models';
import type { ContentType } from '@portolano/content-models';
import type { Where } from 'payload';
import type { LogEntry as StoredEntry } from '../generated/payload-types.ts';
import { nested, type Scope } from './record.ts';

/** A document that can be in the log. */
export interface Subject {
	type: ContentType;
	id: string;
}

/** The last entry about a subject. */
export interface Current {
	rowId: string;
	entry: LogEntry;
	/** Optional references left out because they led to nothing published, as `type/id`. */
	omitted: string[];
}

export function keyOf({ type, id }: Subject): string {
	return `${type}/${id}`;
}

function toCurrent(row: StoredEntry): Current {
	const { id, seq, at, action, type, documentId, document, omitted } = row;
	const stored =
		action === 'publish' ? { seq, at, action, document } : { seq, at, action, type, id: documentId };
	return { rowId: id, entry: logEntry.parse(stored), omitted: omitted ?? [] };
}

/** The last entry of each subject among `keys`, by key. */
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

/** What readers see now that mentions `key`, or, with `omitted`, that would if it were published. */
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

/** The number of the last entry; 0 for an empty log. */
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

/** When `subject` was first published, or nothing when it never was. */
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
	const [first] = docs.map(toCurrent);
	return first?.entry.action === 'publish' ? first.entry.document.publishedAt : undefined;
}

export type Addition =
	{ action: 'publish'; document: Published; omitted: Reference[] } | { action: 'withdraw'; subject: Subject };

function toRow(addition: Addition) {
	if (addition.action === 'withdraw') {
		return { subject: addition.subject, document: null, mentions: [], omitted: [] };
	}
	const { document, omitted } = addition;
	return {
		subject: { type: document.type, id: document.id },
		document,
		mentions: unique(referencesIn(document)),
		omitted: unique(omitted),
	};
}

function unique(references: Reference[]): string[] {
	return [...new Set(references.map(keyOf))];
}

/**
 * Appends to the log in the transaction of `scope`, as the last entry about its document, and answers the number given.
 * Numbers have no holes: each is the last plus one, and the unique index refuses one that somebody else has taken
 * meanwhile, with the whole save.
 */
export async function append(addition: Addition, scope: Scope): Promise<number> {
	const { subject, ...content } = toRow(addition);
	const key = keyOf(subject);
	const seq = (await lastSeq(scope)) + 1;
	await retire(key, scope);
	await scope.payload.create({
		collection: 'log-entries',
		data: {
			seq,
			at: new Date().toISOString(),
			action: addition.action,
			type: subject.type,
			documentId: subject.id,
			subject: key,
			isCurrent: true,
			...content,
		},
		depth: 0,
		req: nested(scope),
	});
	return seq;
}

/** Takes the mark of the last entry from every earlier one about `key`. */
async function retire(key: string, scope: Scope): Promise<void> {
	await scope.payload.db.updateMany({
		collection: 'log-entries',
		where: { and: [{ subject: { equals: key } }, { isCurrent: { equals: true } }] },
		data: { isCurrent: false },
		returning: false,
		req: nested(scope),
	});
}

/** Notes which references of an unchanged publication are still left out. */
export async function noteOmitted({ rowId }: Current, omitted: Reference[], scope: Scope): Promise<void> {
	await scope.payload.update({
		collection: 'log-entries',
		id: rowId,
		data: { omitted: unique(omitted) },
		depth: 0,
		req: nested(scope),
	});
}

/** At most `limit` entries after number `after`, in order. */
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

const lastPublications: Where = { and: [{ isCurrent: { equals: true } }, { action: { equals: 'publish' } }] };

/** How many documents readers see. */
export async function countPublished(scope: Scope): Promise<number> {
	const { totalDocs } = await scope.payload.count({
		collection: 'log-entries',
		where: lastPublications,
		req: nested(scope),
	});
	return totalDocs;
}

/** Everything whose last entry is a publication. */
export async function publishedSubjects(scope: Scope): Promise<Subject[]> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: lastPublications,
		depth: 0,
		pagination: false,
		select: { type: true, documentId: true },
		req: nested(scope),
	});
	return docs.map(({ type, documentId }) => ({ type, id: documentId }));
}
