import { type Published, type Reference, referencesIn } from '@portolano/content-models';
import { nested, type Scope } from '../scope.ts';
import { type Current, lastSeq } from './entries.ts';
import { keyOf, type Subject } from './subject.ts';

export type Addition =
	{ action: 'publish'; document: Published; omitted: Reference[] } | { action: 'withdraw'; subject: Subject };

function unique(references: Reference[]): string[] {
	return [...new Set(references.map(keyOf))];
}

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

/** Clears `isCurrent` on the existing entries about `key`: the next one appended becomes the current one. */
async function retire(key: string, scope: Scope): Promise<void> {
	await scope.payload.db.updateMany({
		collection: 'log-entries',
		where: { and: [{ subject: { equals: key } }, { isCurrent: { equals: true } }] },
		data: { isCurrent: false },
		returning: false,
		req: nested(scope),
	});
}

/**
 * Appends an entry to the log in the transaction of `scope`, makes it the current one of its document, and returns its
 * number. Numbers have no gaps: each is the last one plus one. If a concurrent save took the same number, the unique
 * index refuses it and the whole save is rolled back.
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

/** Stores which references of an unchanged publication are still omitted. */
export async function noteOmitted({ rowId }: Current, omitted: Reference[], scope: Scope): Promise<void> {
	await scope.payload.update({
		collection: 'log-entries',
		id: rowId,
		data: { omitted: unique(omitted) },
		depth: 0,
		req: nested(scope),
	});
}
