import type { TypedUser } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import type { PreviewVisitor, SharedPreview } from '../generated/payload-types.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { thoseIn } from '../workflow/comments.ts';
import { momentInWords } from '../workflow/moment.ts';
import { nameOfVisitor } from '../workflow/record.ts';
import { tellComment } from '../workflow/tell-people.ts';
import { subjectOfLink } from './link.ts';

/** More than a person writes by hand about one draft; a program gone wrong writes no more. */
const commentsMax = 50;

async function rowsBy(visitor: PreviewVisitor, { subject }: SharedPreview, scope: Scope) {
	const { docs } = await scope.payload.find({
		collection: 'comments',
		where: { and: [{ subject: { equals: subject } }, { personId: { equals: visitor.id } }] },
		...{ sort: ['at', 'id'], pagination: false, depth: 0, overrideAccess: true, req: nested(scope) },
	});
	return docs;
}

/** Returns what a visitor has said about a draft: what others say stays at the desk. */
export async function commentsBy(visitor: PreviewVisitor, link: SharedPreview, scope: Scope) {
	const rows = await rowsBy(visitor, link, scope);
	return rows.map(({ text, at }) => ({ text, words: momentInWords(at) }));
}

interface Said {
	link: SharedPreview;
	visitor: PreviewVisitor;
	sharer: TypedUser;
	text: string;
}

/** Keeps what a visitor says among the comments of the document, and tells who shared it and who works on it; false when it is too much. */
export function commentFromOutside(
	{ link, visitor, sharer, text }: Said,
	{ payload }: Scope,
): Promise<boolean> {
	const person = nameOfVisitor(visitor.address);
	const subject = subjectOfLink(link);
	return inTransaction(payload, async (own) => {
		if ((await rowsBy(visitor, link, own)).length >= commentsMax) return false;
		await payload.create({
			collection: 'comments',
			data: {
				...{
					at: new Date().toISOString(),
					type: link.type,
					documentId: link.documentId,
					subject: link.subject,
				},
				...{ path: '', text, person, personId: visitor.id, isExternal: true },
			},
			...{ depth: 0, overrideAccess: true, req: nested(own) },
		});
		const { title, site } = link;
		const told = {
			subject,
			title: title ?? '',
			site: site ?? '',
			by: { id: visitor.id, name: person },
			text,
		};
		await tellComment(told, [sharer.id, ...(await thoseIn(subject, own))], own);
		return true;
	});
}
