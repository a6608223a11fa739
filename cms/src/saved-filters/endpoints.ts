import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type TypedUser } from 'payload';
import { parse } from 'qs-esm';
import { z } from 'zod';
import { FILTER_NAME_MAX, FILTER_QUERY_MAX } from '../collections/saved-filters/index.ts';
import { neverCached } from '../endpoints/answers.ts';
import { addFilter, FilterRefused, filtersFor, removeFilter, renameFilter } from './filters.ts';

/** What the query of a list may have: what is shown, and in which order. */
const parts = ['where', 'search', 'sort'];

const isQueryOfList = (query: string) => Object.keys(parse(query)).every((part) => parts.includes(part));

const name = z.string().trim().min(1).max(FILTER_NAME_MAX);
const list = z.string().regex(/^[a-z-]{1,40}$/);

const newFilter = z.object({
	list,
	name,
	query: z.string().min(1).max(FILTER_QUERY_MAX).refine(isQueryOfList),
	site: z.string().max(64).optional(),
});

function userOf({ user }: PayloadRequest): TypedUser {
	if (!user) throw new FilterRefused(401, 'Accedi alla redazione.');
	return user;
}

async function answer(listed: string, req: PayloadRequest): Promise<Response> {
	return Response.json(await filtersFor(userOf(req), listed, req), { headers: neverCached });
}

const idIn = (req: PayloadRequest) => String(req.routeParams?.['id']);

async function show(req: PayloadRequest): Promise<Response> {
	userOf(req);
	const { success, data } = list.safeParse(req.searchParams.get('list'));
	if (!success) throw new FilterRefused(400, 'Serve l’elenco (list), come news.');
	return answer(data, req);
}

async function add(req: PayloadRequest): Promise<Response> {
	const user = userOf(req);
	await addDataAndFileToRequest(req);
	const { success, data } = newFilter.safeParse(req.data);
	if (!success)
		throw new FilterRefused(
			400,
			`Servono un nome, fino a ${FILTER_NAME_MAX} caratteri, e un filtro: parole da cercare o condizioni.`,
		);
	await addFilter(user, data, req);
	return answer(data.list, req);
}

async function rename(req: PayloadRequest): Promise<Response> {
	const user = userOf(req);
	await addDataAndFileToRequest(req);
	const { success, data } = z.object({ name }).safeParse(req.data);
	if (!success) throw new FilterRefused(400, `Serve un nome, fino a ${FILTER_NAME_MAX} caratteri.`);
	return answer(await renameFilter(user, { id: idIn(req), name: data.name }, req), req);
}

async function remove(req: PayloadRequest): Promise<Response> {
	return answer(await removeFilter(userOf(req), idIn(req), req), req);
}

/**
 * `/api/saved-filters/of`: `GET ?list=` tells the filters of a list, `POST` keeps one, `POST /<id>` renames it, `DELETE /<id>`
 * removes it; each tells the filters of that list.
 */
export const savedFilterEndpoints: Endpoint[] = [
	{ path: '/of', method: 'get', handler: show },
	{ path: '/of', method: 'post', handler: add },
	{ path: '/of/:id', method: 'post', handler: rename },
	{ path: '/of/:id', method: 'delete', handler: remove },
];
