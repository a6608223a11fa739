import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { draftMentions } from './draft-mentions.ts';

/**
 * Where a document mentions another: in what readers see, in what they will see, in the draft that people work on; `address`
 * is a withdrawn document whose address leads to the other.
 */
export type Place = 'online' | 'scheduled' | 'draft' | 'address';

/** A document that mentions another. */
export interface Mention {
	subject: Subject;
	places: ReadonlySet<Place>;
}

async function inTheLog({ type, id }: Subject, scope: Scope): Promise<{ subject: Subject; place: Place }[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: {
			and: [
				{ mentions: { equals: keyOf({ type, id }) } },
				{ or: [{ isCurrent: { equals: true } }, { schedule: { equals: 'waiting' } }] },
			],
		},
		depth: 0,
		pagination: false,
		select: { type: true, documentId: true, isCurrent: true, action: true },
		req: nested(scope),
	});
	return docs.map((row) => ({
		subject: { type: row.type, id: row.documentId },
		place: row.action === 'withdraw' ? 'address' : row.isCurrent ? 'online' : 'scheduled',
	}));
}

/** Returns every document that mentions `subject`, once; `isPartial` when not all drafts were looked through. */
export async function mentionedBy(
	subject: Subject,
	scope: Scope,
): Promise<{ mentions: Mention[]; isPartial: boolean }> {
	const inLog = await inTheLog(subject, scope);
	const { found, isPartial } = await draftMentions(subject, scope);
	const drafts = found.map((one) => ({ subject: one, place: 'draft' as const }));
	const byKey = Map.groupBy([...inLog, ...drafts], (mention) => keyOf(mention.subject));
	byKey.delete(keyOf(subject));
	const mentions = [...byKey.values()].flatMap(([first, ...others]) =>
		first
			? [{ subject: first.subject, places: new Set([first.place, ...others.map(({ place }) => place)]) }]
			: [],
	);
	return { mentions, isPartial };
}
