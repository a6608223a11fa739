import type { ContentType } from '@portolano/content-models';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { handleEndpoints, type Payload, type TypedUser } from 'payload';
import { z } from 'zod';
import { graphQLNames } from '../collections/graphql-names.ts';
import { examples } from './examples.ts';

export const operations = [
	'read a draft',
	'read what is published',
	'read the history',
	'see the bin',
	'create a draft',
	'change a draft',
	'give it to another site',
	'publish',
	'bin',
	'delete for good',
] as const;

export type Operation = (typeof operations)[number];

/** An operation that a user tries on a document. */
export interface Attempt {
	operation: Operation;
	type: Exclude<ContentType, 'media' | 'file' | 'site'>;
	id: string;
	/** Site that owns the document, and another one to which it could be given. */
	owner: string;
	otherSite: string;
	user: TypedUser | undefined;
	token: string | undefined;
}

/** Whether an attempt passes the access rules, even if it then fails because the data are incomplete. */
export type Api = (attempt: Attempt, payload: Payload) => Promise<boolean>;

const now = () => new Date().toISOString();

const failure = z.object({ status: z.number() });

export async function unlessRefused(work: () => Promise<boolean>): Promise<boolean> {
	try {
		return await work();
	} catch (error) {
		const { success, data } = failure.safeParse(error);
		if (!success) throw error;
		return !isRefusal(data.status);
	}
}

export function isRefusal(status: number): boolean {
	return status === 401 || status === 403 || status === 404;
}

/** The Local API, as server code uses it on behalf of a user. */
export const local: Api = ({ operation, type, id, owner, otherSite, user }, payload) => {
	const asPerson = { collection: type, overrideAccess: false, user, depth: 0 } as const;
	const found = ({ docs }: { docs: unknown[] }) => docs.length > 0;
	const done = () => true;
	return unlessRefused(async () => {
		switch (operation) {
			case 'read a draft':
				return payload.findByID({ ...asPerson, id, draft: true }).then(done);
			case 'read what is published':
				return payload.findByID({ ...asPerson, id }).then(done);
			case 'read the history':
				return payload.findVersions({ ...asPerson, where: { parent: { equals: id } } }).then(found);
			case 'see the bin':
				return payload.find({ ...asPerson, trash: true, where: { id: { equals: id } } }).then(found);
			case 'create a draft':
				return payload
					.create({ collection: type, overrideAccess: false, user, depth: 0, data: { owner }, draft: true })
					.then(done);
			case 'change a draft':
				return payload.update({ ...asPerson, id, data: {}, draft: true }).then(done);
			case 'give it to another site':
				return payload.update({ ...asPerson, id, data: { owner: otherSite }, draft: true }).then(done);
			case 'publish':
				return payload.update({ ...asPerson, id, data: { _status: 'published' } }).then(done);
			case 'bin':
				return payload.update({ ...asPerson, id, data: { deletedAt: now() } }).then(done);
			case 'delete for good':
				return payload.delete({ ...asPerson, id }).then(done);
		}
	});
};

interface Call {
	method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
	path: string;
	body?: unknown;
}

function restCall({ operation, type, id, owner, otherSite }: Attempt): Call {
	switch (operation) {
		case 'read a draft':
			return { method: 'GET', path: `${type}/${id}?draft=true` };
		case 'read what is published':
			return { method: 'GET', path: `${type}/${id}` };
		case 'read the history':
			return { method: 'GET', path: `${type}/versions?where[parent][equals]=${id}` };
		case 'see the bin':
			return { method: 'GET', path: `${type}?trash=true&where[id][equals]=${id}` };
		case 'create a draft':
			return { method: 'POST', path: `${type}?draft=true`, body: { owner } };
		case 'change a draft':
			return { method: 'PATCH', path: `${type}/${id}?draft=true`, body: {} };
		case 'give it to another site':
			return { method: 'PATCH', path: `${type}/${id}?draft=true`, body: { owner: otherSite } };
		case 'publish':
			return { method: 'PATCH', path: `${type}/${id}`, body: { _status: 'published' } };
		case 'bin':
			return { method: 'PATCH', path: `${type}/${id}`, body: { deletedAt: now() } };
		case 'delete for good':
			return { method: 'DELETE', path: `${type}/${id}` };
	}
}

export function headersOf(token: string | undefined): HeadersInit {
	return { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) };
}

const list = z.object({ docs: z.array(z.unknown()) });

/** The REST API, as a browser or a script uses it. */
export const rest: Api = async (attempt, payload) => {
	const { method, path, body } = restCall(attempt);
	const request = new Request(`http://localhost:8090/api/${path}`, {
		method,
		headers: headersOf(attempt.token),
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const response = await handleEndpoints({ config: payload.config, request });
	if (isRefusal(response.status)) return false;
	const { success, data } = list.safeParse(await response.json());
	return success ? data.docs.length > 0 : true;
};

function graphQLDocument({ operation, type, id, owner, otherSite }: Attempt): string {
	const { singularName, pluralName } = graphQLNames(type);
	const update = (data: string, draft: boolean) =>
		`mutation { a: update${singularName}(id: "${id}", draft: ${draft}, data: { ${data}, ${examples[type].graphQLOfAnyChange ?? ''} }) { id } }`;
	switch (operation) {
		case 'read a draft':
			return `{ a: ${singularName}(id: "${id}", draft: true) { id } }`;
		case 'read what is published':
			return `{ a: ${singularName}(id: "${id}") { id } }`;
		case 'read the history':
			return `{ a: versions${pluralName}(where: { parent: { equals: "${id}" } }) { docs { id } } }`;
		case 'see the bin':
			return `{ a: ${pluralName}(trash: true, where: { id: { equals: "${id}" } }) { docs { id } } }`;
		case 'create a draft':
			return `mutation { a: create${singularName}(draft: true, data: { owner: "${owner}", languages: [it], ${examples[type].graphQL ?? ''} }) { id } }`;
		case 'change a draft':
			return update(`force: false`, true);
		case 'give it to another site':
			return update(`owner: "${otherSite}"`, true);
		case 'publish':
			return update('_status: published', false);
		case 'bin':
			return update(`deletedAt: "${now()}"`, false);
		case 'delete for good':
			return `mutation { a: delete${singularName}(id: "${id}") { id } }`;
	}
}

const graphQLAnswer = z.object({
	data: z.object({ a: z.object({ docs: z.array(z.unknown()).optional() }).nullish() }).nullish(),
	errors: z
		.array(
			z.object({
				message: z.string(),
				extensions: z.object({ statusCode: z.number().optional() }).optional(),
			}),
		)
		.optional(),
});

export const graphQL: Api = async (attempt, payload) => {
	const request = new Request('http://localhost:8090/api/graphql', {
		method: 'POST',
		headers: headersOf(attempt.token),
		body: JSON.stringify({ query: graphQLDocument(attempt) }),
	});
	const response = await GRAPHQL_POST(payload.config)(request);
	const { data, errors } = graphQLAnswer.parse(await response.json());
	const [error] = errors ?? [];
	if (error) {
		const status = error.extensions?.statusCode;
		if (status === undefined)
			throw new Error(`GraphQL did not understand “${attempt.operation}”: ${error.message}`);
		return !isRefusal(status);
	}
	return data?.a?.docs ? data.a.docs.length > 0 : Boolean(data?.a);
};
