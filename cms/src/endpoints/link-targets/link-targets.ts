import { contentTypes, documentId, languageSchema, pageTypes } from '@portolano/content-models';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { refuse } from '../bearer.ts';
import { searchTargets, targetsOf } from './find-targets.ts';

/** Longest text of a search, and most references in a question about their state. */
const TEXT_MAX = 100;
const REFERENCES_MAX = 100;

/** Those that are searched by title: the others have no title, or are chosen otherwise. */
const titled = z.enum(contentTypes).exclude(['alert', 'body', 'file', 'media', 'menu', 'site']);

const query = z.object({
	text: z.string().trim().max(TEXT_MAX).default(''),
	language: languageSchema.default('it'),
	site: documentId.optional(),
	type: titled.optional(),
});

/** A reference as `type/id`. */
const reference = z
	.string()
	.transform((value) => /^(?<type>[^/]*)\/(?<id>[^/]*)$/.exec(value)?.groups)
	.pipe(z.object({ type: titled, id: documentId }));
const references = z.array(reference).max(REFERENCES_MAX);

const uncached = { headers: { 'Cache-Control': 'no-store' } };

async function search(req: PayloadRequest): Promise<Response> {
	if (!req.user) return refuse(401, 'Accedi per cercare un contenuto.');
	const { success, data } = query.safeParse(Object.fromEntries(req.searchParams));
	if (!success)
		return refuse(
			400,
			`Si cerca con un testo di al massimo ${TEXT_MAX} caratteri (text), una lingua (language), un sito (site) e un tipo (type).`,
		);
	const { type, site, ...words } = data;
	const types = type === undefined ? pageTypes : [type];
	return Response.json(await searchTargets({ ...words, site, types }, req), uncached);
}

async function tellStates(req: PayloadRequest): Promise<Response> {
	if (!req.user) return refuse(401, 'Accedi per leggere lo stato dei contenuti.');
	const asked = references.safeParse(req.searchParams.getAll('of'));
	const language = languageSchema.default('it').safeParse(req.searchParams.get('language') ?? undefined);
	if (!asked.success || !language.success)
		return refuse(
			400,
			`Servono al massimo ${REFERENCES_MAX} riferimenti, come of=page/identificativo, e una lingua (language).`,
		);
	return Response.json({ targets: await targetsOf(asked.data, language.data, req) }, uncached);
}

/**
 * `GET /api/link-targets?text=&site=&language=&type=` searches documents by title, of a type or else of those with a page,
 * as far as the user may read them; `GET /api/link-targets/state?of=<type>/<id>` tells the state of documents that were chosen.
 */
export const linkTargetEndpoints: Endpoint[] = [
	{ path: '/link-targets', method: 'get', handler: search },
	{ path: '/link-targets/state', method: 'get', handler: tellStates },
];
