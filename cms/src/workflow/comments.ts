import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { neverCached } from '../endpoints/answers.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import type { Comment as Row } from '../generated/payload-types.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested } from '../publication/scope.ts';
import { type Found, findFor } from './move.ts';
import { momentInWords } from './moment.ts';
import { MoveRefused } from './move-refused.ts';
import { rowsOf } from './record.ts';
import { tellComment } from './tell-people.ts';

const written = z.union([
	z.object({ path: z.string().max(300), text: z.string().trim().min(1).max(2000) }),
	z.object({ resolve: z.string(), isResolved: z.boolean() }),
]);

function shown({ id, path, text, person, at, isExternal, resolvedAt, resolvedBy }: Row) {
	return {
		...{ id, path: path ?? '', text, words: `${person}, ${momentInWords(at)}` },
		...(isExternal && { isExternal }),
		...(resolvedAt && { resolved: `Risolto da ${resolvedBy ?? ''}, ${momentInWords(resolvedAt)}` }),
	};
}

/** Returns the comments on a document, the oldest first. */
async function commentsOn(subject: Subject, req: PayloadRequest) {
	const { docs } = await req.payload.find({
		collection: 'comments',
		where: { subject: { equals: keyOf(subject) } },
		sort: ['at', 'id'],
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(req),
	});
	return { comments: docs.map(shown) };
}

type Written = z.infer<typeof written>;

/** Ids of those who wrote a document, or commented it. */
export async function thoseIn(subject: Subject, req: PayloadRequest): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'comments',
		where: { subject: { equals: keyOf(subject) } },
		...{ depth: 0, pagination: false, overrideAccess: true, req: nested(req) },
	});
	const rows = await rowsOf(subject, req);
	return [...new Set([...docs, ...rows].flatMap(({ personId }) => personId ?? []))];
}

async function write(form: Written, { subject, title, site }: Found, req: PayloadRequest): Promise<void> {
	const { payload, user } = req;
	if (!user) return;
	const at = new Date().toISOString();
	if ('text' in form) {
		const { path, text } = form;
		const of = { type: subject.type, documentId: subject.id, subject: keyOf(subject) };
		await payload.create({
			collection: 'comments',
			data: { at, ...of, path, text, person: user.name, personId: user.id },
			depth: 0,
			overrideAccess: true,
			req: nested(req),
		});
		const told = { subject, title, site, by: { id: user.id, name: user.name }, text };
		await tellComment(told, await thoseIn(subject, req), req);
		return;
	}
	await payload.update({
		collection: 'comments',
		// A comment of another document is none of this one.
		where: { and: [{ id: { equals: form.resolve } }, { subject: { equals: keyOf(subject) } }] },
		data: { resolvedAt: form.isResolved ? at : null, resolvedBy: form.isResolved ? user.name : null },
		depth: 0,
		overrideAccess: true,
		req: nested(req),
	});
}

async function found(type: ContentType, req: PayloadRequest): Promise<Found> {
	if (!req.user) throw new MoveRefused(401, 'Accedi alla redazione.');
	return findFor({ type, id: String(req.routeParams?.['id']) }, req, req);
}

/**
 * `GET /<id>/comments` and `POST`: a comment on a field (`path`, empty for the whole document, and `text`), or that one is
 * resolved (`resolve`, its id, and `isResolved`). For those who work on the document.
 */
export function commentEndpoints(type: ContentType): Endpoint[] {
	return [
		{
			path: '/:id/comments',
			method: 'get',
			handler: async (req) =>
				Response.json(await commentsOn((await found(type, req)).subject, req), { headers: neverCached }),
		},
		{
			path: '/:id/comments',
			method: 'post',
			handler: async (req) => {
				const document = await found(type, req);
				await addDataAndFileToRequest(req);
				const { success, data } = written.safeParse(req.data);
				if (!success) throw new MoveRefused(400, 'Un commento ha un testo, di al massimo 2000 caratteri.');
				await repeatOnConflict(() => write(data, document, req));
				return Response.json(await commentsOn(document.subject, req), { headers: neverCached });
			},
		},
	];
}
