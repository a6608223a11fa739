import { type ContentType, contentTypes } from '@portolano/content-models';
import { z } from 'zod';
import type { Subject } from '../publication/log/subject.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { nested, type Scope } from '../publication/scope.ts';

/** Most drafts that are looked through, so that an installation with any number of them answers soon. */
const DRAFTS_MAX = 5000;

const AT_ONCE = 200;

/** The drafts that mention a document. */
export interface DraftMentions {
	found: Subject[];
	/** Whether there were more drafts than were looked through. */
	isPartial: boolean;
}

const draftVersion = z.object({
	parent: z.unknown().transform(String),
	version: z.record(z.string(), z.unknown()),
});

/**
 * Whether a draft mentions a document anywhere: in a field, a row, or a text. Ids are unique among all collections. The site
 * that owns a draft, and those that show it too, are no mentions of these sites.
 */
export function mentions(version: Readonly<Record<string, unknown>>, id: string): boolean {
	return JSON.stringify({ ...version, owner: null, alsoOn: null }).includes(`"${id}"`);
}

async function readDrafts(type: ContentType, page: number, scope: Scope) {
	return scope.payload.db.findVersions({
		collection: type,
		where: {
			and: [
				{ latest: { equals: true } },
				{ 'version._status': { equals: 'draft' } },
				{ 'version.deletedAt': { exists: false } },
			],
		},
		sort: '-updatedAt',
		limit: AT_ONCE,
		page,
		locale: 'all',
		req: nested(scope),
	});
}

/**
 * Finds the documents whose newest version is a draft that mentions `subject`. The log knows what published documents
 * mention; of drafts nothing is kept, so they are read, the latest of each type first.
 */
export async function draftMentions(subject: Subject, scope: Scope): Promise<DraftMentions> {
	const found: Subject[] = [];
	let left = DRAFTS_MAX;
	for (const type of contentTypes.filter((one) => hasDrafts(one, scope.payload)))
		for (let page = 1; ; page += 1) {
			const { docs, hasNextPage } = await readDrafts(type, page, scope);
			for (const { parent, version } of docs.map((doc) => draftVersion.parse(doc)))
				if (mentions(version, subject.id) && parent !== subject.id) found.push({ type, id: parent });
			left -= docs.length;
			if (left <= 0) return { found, isPartial: true };
			if (!hasNextPage) break;
		}
	return { found, isPartial: false };
}
