import {
	type Published,
	type Reference,
	referencesIn,
	type WithdrawalDetails,
} from '@portolano/content-models';
import { nested, type Scope } from '../scope.ts';
import { tellAppended } from './appended.ts';
import { type Current, currentEntries, lastPlace, type Place } from './entries.ts';
import { keyOf, type Subject } from './subject.ts';

export type Addition =
	| { action: 'publish'; document: Published; omitted: Reference[] }
	| { action: 'withdraw'; subject: Subject; details?: WithdrawalDetails };

function unique(references: Reference[]): string[] {
	return [...new Set(references.map(keyOf))];
}

function toRow(addition: Addition) {
	if (addition.action === 'withdraw') {
		const { subject, details } = addition;
		const mentions = details?.successor ? [keyOf(details.successor)] : [];
		return { subject, document: null, withdrawal: details ?? null, mentions, omitted: [] };
	}
	const { document, omitted } = addition;
	return {
		subject: { type: document.type, id: document.id },
		document,
		withdrawal: null,
		mentions: unique(referencesIn(document)),
		omitted: unique(omitted),
	};
}

/** Makes no entry about `key` the current one; another is about to be. */
export async function retire(key: string, scope: Scope): Promise<void> {
	await scope.payload.db.updateMany({
		collection: 'log-entries',
		where: { and: [{ subject: { equals: key } }, { isCurrent: { equals: true } }] },
		data: { isCurrent: false },
		returning: false,
		req: nested(scope),
	});
}

/**
 * Returns the next place in the log, not before `earliest` (an instant). The time never goes back, whatever the clock
 * does, so that entries take effect in the order of their numbers. Numbers have no gaps: if a concurrent save took the
 * same one, the unique index refuses it and the whole save is rolled back.
 */
export async function nextPlace(scope: Scope, earliest = ''): Promise<Place> {
	const last = await lastPlace(scope);
	const times = [new Date().toISOString(), last?.at ?? '', earliest].toSorted();
	return { seq: (last?.seq ?? 0) + 1, at: times.at(-1) ?? earliest };
}

function columnsOf({ type, id }: Subject) {
	return { type, documentId: id, subject: keyOf({ type, id }) };
}

/**
 * Appends an entry to the log in the transaction of `scope`, makes it the current one of its document, and returns its
 * number.
 */
export async function append(addition: Addition, scope: Scope): Promise<number> {
	const { subject, ...content } = toRow(addition);
	const key = keyOf(subject);
	const current = (await currentEntries([key], scope)).get(key);
	const place = await nextPlace(scope, current?.entry.effectiveAt);
	await retire(key, scope);
	await scope.payload.create({
		overrideAccess: true,
		collection: 'log-entries',
		data: { ...place, action: addition.action, ...columnsOf(subject), isCurrent: true, ...content },
		depth: 0,
		req: nested(scope),
	});
	await tellAppended(scope);
	return place.seq;
}

/** What an entry that takes effect later has besides its content. */
export interface Timing {
	/** An instant after the time of the entry. */
	effectiveAt: string;
	group: { id: string; size: number } | undefined;
	/** Id of the user; undefined for a program. */
	scheduledBy: string | undefined;
	/** The record that the database is to hold then, in all languages; undefined for a withdrawal. */
	record: Record<string, unknown> | undefined;
}

/** Appends an entry that takes effect later; the current one of its document stays. Returns its number. */
export async function appendScheduled(addition: Addition, timing: Timing, scope: Scope): Promise<number> {
	const { subject, ...content } = toRow(addition);
	const { effectiveAt, group, scheduledBy, record } = timing;
	const place = await nextPlace(scope);
	await scope.payload.create({
		overrideAccess: true,
		collection: 'log-entries',
		data: {
			...{ ...place, action: addition.action, ...columnsOf(subject), isCurrent: false, ...content },
			...{ effectiveAt, schedule: 'waiting', record: record ?? null },
			...(group && { groupId: group.id, groupSize: group.size }),
			...(scheduledBy !== undefined && { scheduledBy }),
		},
		depth: 0,
		req: nested(scope),
	});
	await tellAppended(scope);
	return place.seq;
}

/** Appends the cancellation, at `place`, of the entry number `cancels` about `subject`. */
export async function appendCancellation(
	{ place, cancels, subject }: { place: Place; cancels: number; subject: Subject },
	scope: Scope,
): Promise<void> {
	await scope.payload.create({
		overrideAccess: true,
		collection: 'log-entries',
		data: {
			...{ ...place, action: 'cancel', cancels, ...columnsOf(subject), isCurrent: false },
			...{ document: null, mentions: [], omitted: [] },
		},
		depth: 0,
		req: nested(scope),
	});
	await tellAppended(scope);
}

/** Stores which references of an unchanged publication are still omitted. */
export async function noteOmitted({ rowId }: Current, omitted: Reference[], scope: Scope): Promise<void> {
	await scope.payload.update({
		overrideAccess: true,
		collection: 'log-entries',
		id: rowId,
		data: { omitted: unique(omitted) },
		depth: 0,
		req: nested(scope),
	});
}
