import type { ContentType } from '@portolano/content-models';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { neverCached } from '../endpoints/answers.ts';
import type { Subject } from '../publication/log/subject.ts';
import { appearancesOf } from './appearances.ts';
import { readableAmong } from './readable.ts';
import { usesOf } from './uses.ts';

const asked = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

class UsesRefused extends APIError {
	constructor(status: number, reason: string) {
		super(reason, status, undefined, true);
	}
}

async function requireReadable(subject: Subject, req: PayloadRequest): Promise<void> {
	if (!req.user) throw new UsesRefused(401, 'Accedi per vedere dove è usato questo contenuto.');
	if ((await readableAmong([subject], req)).size === 0)
		throw new UsesRefused(404, 'Questo contenuto non c’è più, o non è tra quelli che puoi vedere.');
}

/**
 * `GET /<id>/uses?page=`: the documents that use a document, and the pages where it appears by itself, as far as the user
 * may see them.
 */
export function usesEndpoint(type: ContentType): Endpoint {
	return {
		path: '/:id/uses',
		method: 'get',
		handler: async (req) => {
			const subject = { type, id: String(req.routeParams?.['id']) };
			await requireReadable(subject, req);
			const { success, data } = asked.safeParse(Object.fromEntries(req.searchParams));
			if (!success) throw new UsesRefused(400, 'La pagina dell’elenco (page) è un numero da 1.');
			const [uses, appearances] = [await usesOf(subject, data.page, req), await appearancesOf(subject, req)];
			return Response.json({ ...uses, appearances }, { headers: neverCached });
		},
	};
}
