import { env } from '../env.ts';

/** What the CMS asks of the publisher. */
type Route = 'POST /nudge' | 'GET /status';

interface Options {
	readonly query?: Readonly<Record<string, string>>;
	readonly timeoutMs: number;
}

/** Asks the publisher, which answers only to who shows its token. @throws when it cannot be reached in time. */
export function askPublisher(route: Route, { query = {}, timeoutMs }: Options): Promise<Response> {
	const [method = '', path = ''] = route.split(' ');
	const address = new URL(path, env.PUBLISHER_URL);
	address.search = new URLSearchParams(query).toString();
	return fetch(address, {
		method,
		headers: { authorization: `Bearer ${env.PUBLISHER_TOKEN}` },
		signal: AbortSignal.timeout(timeoutMs),
	});
}
