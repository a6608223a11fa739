import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { handleEndpoints } from 'payload';
import { z } from 'zod';
import { alertsFirst, givingWay } from '../door/alerts-first.ts';
import { isConflictStatus, isGraphQLAnswer, repeated } from '../door/repeat-requests.ts';
import type { Role } from '../access/roles.ts';
import { headersOf } from './apis.ts';
import { type Account, type Bed, createUser, testPassword } from './bed.ts';

/** A client that sends requests like the browser of one editor. */
export interface Desk {
	/** Sends a body as JSON, and a text unchanged. */
	request: (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<Answer>;
	upload: (path: string, file: File, data: unknown) => Promise<Answer>;
	/** Sends another file for an upload. */
	replace: (path: string, file: File, data: unknown) => Promise<Answer>;
	/** Sends `data` as a form of the admin panel. */
	send: (method: 'POST' | 'PATCH', path: string, data: unknown) => Promise<Answer>;
	/** Returns the parsed answer of GraphQL. */
	graphQL: (query: string, variables?: object) => Promise<unknown>;
}

export interface Answer {
	status: number;
	body: unknown;
	/** Absent for an answer that came otherwise than over HTTP. */
	headers?: Headers;
}

const refusal = z.object({
	errors: z.array(
		z.object({
			message: z.string(),
			data: z
				.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).optional() })
				.nullish(),
		}),
	),
});

/** Returns the error message of an answer, and the messages by field. */
export function complaintsOf({ body }: Answer): { message: string; fields: Record<string, string> } {
	const [error] = refusal.parse(body).errors;
	const fields = (error?.data?.errors ?? []).map(({ path, message }) => [path, message] as const);
	return { message: error?.message ?? '', fields: Object.fromEntries(fields) };
}

const stored = z.object({ doc: z.looseObject({ id: z.string() }) });

/** Returns the document in the answer to a successful save. */
export function savedIn({ body }: Answer): z.infer<typeof stored>['doc'] {
	return stored.parse(body).doc;
}

/** Creates and signs in a member, by default a publisher of the portal, and returns their client. */
export async function signIn(
	bed: Bed,
	name: string,
	roles: Role | Account['memberships'] = 'publisher',
): Promise<Desk> {
	const memberships = typeof roles === 'string' ? [{ site: bed.sites.portale, role: roles }] : roles;
	await createUser(bed, { name, memberships });
	const { token } = await bed.payload.login({
		collection: 'users',
		data: { email: `${name}@example.org`, password: testPassword },
	});

	// Reads the settings, which a test must not import before its bed.
	const { withVerification } = await import('../publication/verification/verification.ts');
	const door = { largestBody: 64 * 1024 ** 2, mayConflict: isConflictStatus, around: withVerification };
	const handle = alertsFirst(
		repeated(
			givingWay((request) => handleEndpoints({ config: bed.payload.config, request })),
			door,
		),
	);

	const handleGraphQL = repeated((request) => GRAPHQL_POST(bed.payload.config)(request), {
		...{ largestBody: door.largestBody, mayConflict: isGraphQLAnswer },
	});

	async function send(path: string, init: RequestInit): Promise<Answer> {
		const response = await handle(new Request(`http://localhost:8090/api/${path}`, init));
		return { status: response.status, body: await response.json(), headers: response.headers };
	}

	async function sendForm(method: 'POST' | 'PATCH', path: string, form: FormData): Promise<Answer> {
		// Encoded in advance: a streamed form fails when it is refused before its last chunk.
		const encoded = new Response(form);
		const headers = new Headers(headersOf(token));
		headers.set('Content-Type', encoded.headers.get('Content-Type') ?? '');
		return send(path, { method, headers, body: await encoded.arrayBuffer() });
	}

	function formOf(data: unknown, file?: File): FormData {
		const form = new FormData();
		form.set('_payload', JSON.stringify(data));
		if (file) form.set('file', file);
		return form;
	}

	async function sendGraphQL(query: string, variables: object = {}): Promise<unknown> {
		const body = JSON.stringify({ query, variables });
		const request = new Request('http://localhost:8090/api/graphql', {
			method: 'POST',
			headers: headersOf(token),
			body,
		});
		const answer: unknown = await (await handleGraphQL(request)).json();
		return answer;
	}

	return {
		graphQL: sendGraphQL,
		request: (method, path, body) =>
			send(path, {
				method,
				headers: headersOf(token),
				...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
			}),
		upload: (path, file, data) => sendForm('POST', path, formOf(data, file)),
		replace: (path, file, data) => sendForm('PATCH', path, formOf(data, file)),
		send: (method, path, data) => sendForm(method, path, formOf(data)),
	};
}
