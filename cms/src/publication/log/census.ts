import type { Where } from 'payload';
import { nested, type Scope } from '../scope.ts';
import type { Subject } from './subject.ts';

const lastPublications: Where = { and: [{ isCurrent: { equals: true } }, { action: { equals: 'publish' } }] };

/** Counts the published documents. */
export async function countPublished(scope: Scope): Promise<number> {
	const { totalDocs } = await scope.payload.count({
		overrideAccess: true,
		collection: 'log-entries',
		where: lastPublications,
		req: nested(scope),
	});
	return totalDocs;
}

/** Returns all subjects whose last entry is a publication. */
export async function publishedSubjects(scope: Scope): Promise<Subject[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: lastPublications,
		depth: 0,
		pagination: false,
		select: { type: true, documentId: true },
		req: nested(scope),
	});
	return docs.map(({ type, documentId }) => ({ type, id: documentId }));
}
