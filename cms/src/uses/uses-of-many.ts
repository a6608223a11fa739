import { type ContentType, contentTypes } from '@portolano/content-models';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { draftsOf, type DraftVersion, withoutSites } from './draft-mentions.ts';

/** How many other documents use one. */
export interface UseCount {
	/** In what readers see. */
	online: number;
	/** In drafts, of those that don't have it online too. */
	drafts: number;
}

type Users = Map<string, { online: Set<string>; drafts: Set<string> }>;

async function countOnline(users: Users, scope: Scope): Promise<void> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: {
			and: [
				{ mentions: { in: [...users.keys()] } },
				{ isCurrent: { equals: true } },
				{ action: { equals: 'publish' } },
			],
		},
		select: { subject: true, mentions: true },
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	for (const { subject, mentions } of docs)
		for (const key of mentions ?? []) if (key !== subject) users.get(key)?.online.add(subject);
}

/** Every text of a draft that may be an id. */
function idsIn(version: DraftVersion['version']): Set<string> {
	const texts = JSON.stringify(withoutSites(version)).matchAll(/"([\w-]{1,64})"/g);
	return new Set([...texts].flatMap(([, text]) => text ?? []));
}

async function countDraftsOf(
	type: ContentType,
	{ users, keys }: { users: Users; keys: ReadonlyMap<string, string> },
	scope: Scope,
): Promise<void> {
	for await (const { parent, version } of draftsOf(type, scope))
		for (const id of idsIn(version)) {
			const key = keys.get(id);
			if (key !== undefined && parent !== id) users.get(key)?.drafts.add(keyOf({ type, id: parent }));
		}
}

/** Returns how many other documents use each of `subjects`, by key, published or in drafts. */
export async function usesOfMany(
	subjects: readonly Subject[],
	scope: Scope,
): Promise<ReadonlyMap<string, UseCount>> {
	const users: Users = new Map(
		subjects.map((subject) => [keyOf(subject), { online: new Set(), drafts: new Set() }]),
	);
	if (users.size === 0) return new Map();
	await countOnline(users, scope);
	const keys = new Map(subjects.map((subject) => [subject.id, keyOf(subject)]));
	for (const type of contentTypes.filter((one) => hasDrafts(one, scope.payload)))
		await countDraftsOf(type, { users, keys }, scope);
	return new Map(
		[...users].map(([key, { online, drafts }]) => [
			key,
			{ online: online.size, drafts: [...drafts].filter((key) => !online.has(key)).length },
		]),
	);
}
