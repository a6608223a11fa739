import { handleEndpoints, type Payload } from 'payload';
import { z } from 'zod';

interface Asking {
	/** Network address of the client. */
	from?: string;
	userAgent?: string;
	token?: string;
	method?: 'GET' | 'POST' | 'PATCH';
	body?: unknown;
}

const refusal = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) });

/** Sends a request below `/api/users`; returns the status, the body, and the first reason of a refusal. */
export async function askAccounts(
	payload: Payload,
	path: string,
	{ from = '203.0.113.1', userAgent, token, method, body }: Asking = {},
) {
	const headers = new Headers({ 'Content-Type': 'application/json', 'X-Forwarded-For': from });
	if (token !== undefined) headers.set('Authorization', `JWT ${token}`);
	if (userAgent !== undefined) headers.set('User-Agent', userAgent);
	const request = new Request(`http://localhost:8090/api/users${path}`, {
		method: method ?? (body === undefined ? 'GET' : 'POST'),
		headers,
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const response = await handleEndpoints({ config: payload.config, request });
	const told: unknown = await response.json();
	return {
		status: response.status,
		told,
		cookie: response.headers.get('Set-Cookie'),
		error: refusal.safeParse(told).data?.errors[0]?.message,
	};
}

/** The token in the answer to a sign-in; empty when there is none. */
export const tokenIn = ({ told }: { told: unknown }): string =>
	z.object({ token: z.string() }).safeParse(told).data?.token ?? '';
