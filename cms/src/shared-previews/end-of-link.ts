import type { TypedUser } from 'payload';
import type { SharedPreview } from '../generated/payload-types.ts';
import { isOwnDocument } from '../access/own-documents.ts';
import { isRecord } from '../door/is-record.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { rowsOf } from '../workflow/record.ts';
import { subjectOfLink } from './link.ts';

/** Why a link shows nothing any more. */
export type End = 'published' | 'withdrawn' | 'deleted' | 'revoked' | 'not-permitted' | 'expired';

/** Deeds after which there is no draft to look at any more. */
const ends: Readonly<Partial<Record<string, End>>> = {
	...{ published: 'published', withdrawn: 'withdrawn', binned: 'deleted', deleted: 'deleted' },
};

/** A link as it is now: those who have it may look with the rights of `sharer`, or it has ended. */
export type LinkNow = { sharer: TypedUser; end?: undefined } | { end: End };

/** Returns what happened to the document since the link was made that ended it: the newest counts. */
async function endOfDraft(link: SharedPreview, scope: Scope): Promise<End | undefined> {
	const rows = await rowsOf(subjectOfLink(link), scope);
	const since = rows.filter(({ at }) => at > link.at);
	return since.map(({ what }) => ends[what]).find((end) => end !== undefined);
}

/** Returns who made the link, if they still work on the document. */
async function sharerOf(link: SharedPreview, scope: Scope): Promise<TypedUser | undefined> {
	const { docs } = await scope.payload.find({
		...{ collection: 'users', where: { id: { equals: link.personId } }, limit: 1, pagination: false },
		...{ depth: 0, overrideAccess: true, req: nested(scope) },
	});
	const [found] = docs;
	if (!found) return undefined;
	const user: TypedUser = { ...found, collection: 'users' };
	const { type, id } = subjectOfLink(link);
	const draft: unknown = await scope.payload.findByID({
		...{ collection: type, id, draft: true, depth: 0, disableErrors: true, locale: 'it' as const },
		...{ overrideAccess: false, user, req: { ...nested(scope), user } },
	});
	return isRecord(draft) && isOwnDocument(user, type, { document: draft }) ? user : undefined;
}

/**
 * Judges a link whenever it is used, from what is true then: no hook that was missed and no clock that stood still keeps one
 * alive. What became public, or is gone, is told before other ends.
 */
export async function judgeLink(link: SharedPreview, scope: Scope, now = new Date()): Promise<LinkNow> {
	const end = await endOfDraft(link, scope);
	if (end) return { end };
	if (link.revokedAt) return { end: 'revoked' };
	if (new Date(link.until) <= now) return { end: 'expired' };
	const sharer = await sharerOf(link, scope);
	return sharer ? { sharer } : { end: 'not-permitted' };
}
