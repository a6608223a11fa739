import { z } from 'zod';
import type { Subject } from '../publication/log/subject.ts';
import { plain, readRawVersion } from '../publication/schedule/raw-record.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { isOnlineState, isState, type State } from './states.ts';

const main = z.looseObject({
	updatedAt: z.string(),
	_status: z.unknown().optional(),
	deletedAt: z.unknown().optional(),
});

/** The newest version of a document, as the database holds it, in all languages. */
export interface NewestVersion {
	id: string;
	/** When it was saved, an instant: that of the document as its form has it. */
	savedAt: string;
	state: State;
	content: Record<string, unknown>;
}

/** Returns the newest version; undefined when the document does not exist. */
export async function newestVersion(subject: Subject, scope: Scope): Promise<NewestVersion | undefined> {
	const found = await readRawVersion(subject, scope);
	if (!found) return undefined;
	const { workflow } = found.version;
	return {
		id: found.id,
		savedAt: found.version.updatedAt,
		state: isState(workflow) ? workflow : 'draft',
		content: found.version,
	};
}

async function mainOf({ type, id }: Subject, scope: Scope) {
	const found: unknown = await scope.payload.db.findOne({
		collection: type,
		where: { id: { equals: id } },
		req: nested(scope),
	});
	return found === null ? undefined : main.parse(plain(found));
}

const isPublished = (record: z.infer<typeof main> | undefined): boolean =>
	record?._status === 'published' && !record.deletedAt;

/** Whether the database has the document published, and not in the bin. */
export async function isOnline(subject: Subject, scope: Scope): Promise<boolean> {
	return isPublished(await mainOf(subject, scope));
}

/** Sets fields of the newest version, and of the published record, where they are; only where both have such a state. */
async function setFields(
	subject: Subject,
	fields: { workflow: State; reviewOn?: string },
	scope: Scope,
): Promise<void> {
	const { type, id } = subject;
	const found = await readRawVersion(subject, scope);
	const record = await mainOf(subject, scope);
	const { db } = scope.payload;
	const isOfOnline = isOnlineState(fields.workflow);
	if (found && (found.version['_status'] === 'published') === isOfOnline)
		await db.updateVersion({
			collection: type,
			id: found.id,
			versionData: {
				...{ createdAt: found.createdAt, updatedAt: found.updatedAt, parent: id, latest: true },
				version: { ...found.version, ...fields },
			},
			returning: false,
			req: nested(scope),
		});
	if (record && isPublished(record) === isOfOnline)
		await db.updateOne({
			collection: type,
			id,
			data: { ...fields, updatedAt: record.updatedAt },
			returning: false,
			req: nested(scope),
		});
}

/**
 * Sets the state of the newest version where it is: a move is no edit, makes no version and leaves the time of the last save.
 * `online` states also go to the published record, the others to one that is not published.
 */
export function setState(subject: Subject, workflow: State, scope: Scope): Promise<void> {
	return setFields(subject, { workflow }, scope);
}

/** Sets, in the same way, that a document online needs no review until the day `reviewOn`, an instant. */
export function setReviewed(subject: Subject, reviewOn: string, scope: Scope): Promise<void> {
	return setFields(subject, { workflow: 'online', reviewOn }, scope);
}
