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

/** The newest version of a document, which is a draft. */
export type DraftVersion = z.infer<typeof draftVersion>;

/** The site that owns a draft, and those that show it too, are no mentions of these sites. */
export const withoutSites = (version: Readonly<Record<string, unknown>>) => ({
	...version,
	owner: null,
	alsoOn: null,
});

/** Whether a draft mentions a document anywhere: in a field, a row, or a text. Ids are unique among all collections. */
export function mentions(version: Readonly<Record<string, unknown>>, id: string): boolean {
	return JSON.stringify(withoutSites(version)).includes(`"${id}"`);
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

/** Reads the drafts of a type, the latest first, at most {@link DRAFTS_MAX}. */
export async function* draftsOf(type: ContentType, scope: Scope): AsyncGenerator<DraftVersion> {
	for (let page = 1; page <= DRAFTS_MAX / AT_ONCE; page += 1) {
		const { docs, hasNextPage } = await readDrafts(type, page, scope);
		for (const doc of docs) yield draftVersion.parse(doc);
		if (!hasNextPage) return;
	}
}

/**
 * Finds the documents whose newest version is a draft that mentions `subject`. The log knows what published documents
 * mention; of drafts nothing is kept, so they are read, the latest of each type first.
 */
export async function draftMentions(subject: Subject, scope: Scope): Promise<DraftMentions> {
	const found: Subject[] = [];
	let left = DRAFTS_MAX;
	for (const type of contentTypes.filter((one) => hasDrafts(one, scope.payload)))
		for await (const { parent, version } of draftsOf(type, scope)) {
			if (mentions(version, subject.id) && parent !== subject.id) found.push({ type, id: parent });
			left -= 1;
			if (left <= 0) return { found, isPartial: true };
		}
	return { found, isPartial: false };
}
