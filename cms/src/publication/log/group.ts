import { GROUP_MAX } from '@portolano/content-models';
import { nested, type Scope } from '../scope.ts';
import { lastPlace } from './entries.ts';

/**
 * Makes one group of all entries that the transaction of `scope` has appended after number `after`, at one instant: readers
 * see all of them or none. Returns how many they are, or undefined, with nothing changed, when they are too many for a group.
 * @throws when a cancellation is among them: it would break the group apart.
 */
export async function groupSince(after: number, groupId: string, scope: Scope): Promise<number | undefined> {
	const last = await lastPlace(scope);
	const groupSize = (last?.seq ?? 0) - after;
	if (!last || groupSize > GROUP_MAX) return undefined;
	const { totalDocs } = await scope.payload.count({
		collection: 'log-entries',
		where: { and: [{ seq: { greater_than: after } }, { action: { equals: 'cancel' } }] },
		overrideAccess: true,
		req: nested(scope),
	});
	if (totalDocs > 0)
		throw new Error(`A cancellation is among the entries after ${after}, which are to be one group.`);
	if (groupSize > 0)
		await scope.payload.db.updateMany({
			collection: 'log-entries',
			where: { seq: { greater_than: after } },
			data: { groupId, groupSize, at: last.at },
			returning: false,
			req: nested(scope),
		});
	return groupSize;
}

/** Returns the documents about which the entries of a group are, as `type/id`. */
export async function subjectsOfGroup(groupId: string, scope: Scope): Promise<string[]> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: { groupId: { equals: groupId } },
		select: { subject: true },
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return [...new Set(docs.map(({ subject }) => subject))];
}
