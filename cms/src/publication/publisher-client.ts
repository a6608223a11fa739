import { env } from '../env.ts';

type Route = 'POST /nudge' | 'GET /health' | 'GET /status' | 'POST /preview' | 'POST /preview-sessions';

interface Options {
	readonly query?: Readonly<Record<string, string>>;
	/** Sent as JSON. */
	readonly body?: unknown;
	readonly timeoutMs: number;
}

/** Sends a request to the publisher with its token. @throws when it doesn't answer within `timeoutMs`. */
export function callPublisher(route: Route, { query = {}, body, timeoutMs }: Options): Promise<Response> {
	const [method = '', path = ''] = route.split(' ');
	const address = new URL(path, env.PUBLISHER_URL);
	address.search = new URLSearchParams(query).toString();
	return fetch(address, {
		method,
		headers: {
			authorization: `Bearer ${env.PUBLISHER_TOKEN}`,
			...(body !== undefined && { 'content-type': 'application/json' }),
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
		signal: AbortSignal.timeout(Math.ceil(timeoutMs)),
	});
}
