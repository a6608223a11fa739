import { type ContentType, referencesAt } from '@portolano/content-models';
import { keyOf } from './log/subject.ts';
import { isPublished } from './read-records.ts';
import { nested, type Scope } from './scope.ts';

function mentionedIds(subject: ContentType, projection: unknown): Map<ContentType, Set<string>> {
	const byType = new Map<ContentType, Set<string>>();
	for (const { reference } of referencesAt(subject, projection)) {
		const { type, id } = reference;
		if (id !== '') byType.set(type, (byType.get(type) ?? new Set()).add(id));
	}
	return byType;
}

/** Returns the keys (`type/id`) of the documents that a projection of `subject` mentions and that are published. */
export async function publishedReferences(
	subject: ContentType,
	projection: unknown,
	scope: Scope,
): Promise<ReadonlySet<string>> {
	const there = new Set<string>();
	for (const [type, ids] of mentionedIds(subject, projection)) {
		const { docs } = await scope.payload.find({
			overrideAccess: true,
			collection: type,
			where: { and: [{ id: { in: [...ids] } }, isPublished(type, scope.payload)] },
			depth: 0,
			pagination: false,
			select: {},
			req: nested(scope),
		});
		for (const { id } of docs) there.add(keyOf({ type, id: String(id) }));
	}
	return there;
}
