import { holdsSession } from '../access/session-token.ts';
import { checkedBody, contentTypeOf, jsonObject, queryIn } from './checked-body.ts';
import { checkGraphQL, explainedInItalian } from './graphql.ts';
import { readPath } from './path.ts';
import { checkQuery } from './query.ts';
import { Refusal, refusalResponse } from './refusal.ts';

const noRoute = new Refusal('Questo indirizzo non esiste nel CMS: controlla il percorso e il metodo.', 404);

function checkRoute(address: URL): void {
	const path = readPath(address);
	// Payload finds collections by name in a plain object, which also has these inherited properties.
	if (path.split('/').some((segment) => segment in Object.prototype)) throw noRoute;
}

function isOverridden({ method, headers }: Request): boolean {
	const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'].map((name) =>
		headers.get(name),
	);
	if (overrides.every((override) => override === null)) return false;
	if (method === 'POST' && overrides.some((override) => override === 'GET')) return true;
	throw new Refusal('Al posto di POST si può chiedere solo GET.');
}

/** Turns a POST with the query in its body, as the admin panel sends long queries, into the equivalent GET. */
async function unwrapped(request: Request): Promise<Request> {
	if (contentTypeOf(request) !== 'application/x-www-form-urlencoded')
		throw new Refusal('Una lettura inviata con POST ha il tipo application/x-www-form-urlencoded.', 415);
	const url = new URL(request.url);
	url.search = await queryIn(request);
	const headers = new Headers(request.headers);
	for (const name of [
		'X-Payload-HTTP-Method-Override',
		'X-HTTP-Method-Override',
		'Content-Type',
		'Content-Length',
	])
		headers.delete(name);
	return new Request(url, { headers, signal: request.signal });
}

async function withCheckedBody(request: Request): Promise<Request> {
	if (!['POST', 'PATCH', 'PUT', 'DELETE'].includes(request.method)) return request;
	const { bytes, type } = await checkedBody(request);
	const headers = new Headers(request.headers);
	headers.delete('Transfer-Encoding');
	headers.set('Content-Type', type);
	headers.set('Content-Length', String(bytes.byteLength));
	return new Request(request.url, { method: request.method, headers, body: bytes, signal: request.signal });
}

/** Checks a GraphQL request, including the size of its query, before Payload parses it again. */
async function withCheckedOperation(request: Request): Promise<Request> {
	if (request.method !== 'POST')
		throw new Refusal('GraphQL si chiede con POST, in JSON: {"query": "…"}.', 405);
	const { headers } = request;
	// Only scripts use GraphQL, with a token: signing in doesn't need it.
	if (!holdsSession({ authorization: headers.get('Authorization'), cookie: headers.get('Cookie') }))
		throw new Refusal('Accedi per usare GraphQL: POST /api/users/login.', 401);
	const plain = await withCheckedBody(request);
	if (contentTypeOf(plain) !== 'application/json')
		throw new Refusal('GraphQL si chiede in JSON (application/json): {"query": "…"}.', 415);
	checkGraphQL(jsonObject(await plain.clone().text()));
	return plain;
}

/**
 * Returns the request once its address, query and body are known to be well formed and within bounds.
 * @throws {Refusal}
 */
async function checked(request: Request): Promise<Request> {
	checkRoute(new URL(request.url));
	const plain = isOverridden(request) ? await unwrapped(request) : await withCheckedBody(request);
	checkQuery(new URL(plain.url).search.slice(1));
	return plain;
}

/** Replaces Payload's English answers to unknown routes (404) and to collections without endpoints (501). */
async function inItalian(response: Response): Promise<Response> {
	if (response.status === 501) return refusalResponse(noRoute);
	if (response.status !== 404) return response;
	const text = await response.clone().text();
	return text.includes('Route not found') ? refusalResponse(noRoute) : response;
}

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** Wraps an API route: malformed requests are refused in Italian, with the reason, before they reach it. */
export function guarded<Context>(handle: Handler<Context>): Handler<Context> {
	return (request, context) =>
		unlessRefused(async () => inItalian(await handle(await checked(request), context)));
}

/** Like {@link guarded}, for GraphQL. */
export function guardedGraphQL(handle: (request: Request) => Promise<Response>) {
	return (request: Request): Promise<Response> =>
		unlessRefused(async () => {
			checkQuery(new URL(request.url).search.slice(1));
			return explainedInItalian(await handle(await withCheckedOperation(request)));
		});
}

async function unlessRefused(answer: () => Promise<Response>): Promise<Response> {
	try {
		return await answer();
	} catch (error) {
		if (error instanceof Refusal) return refusalResponse(error);
		throw error;
	}
}
