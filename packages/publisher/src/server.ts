import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from './problems.ts';
import type { Publisher } from './publisher.ts';

/** What the server asks of the loop that follows the log. */
export interface Followed {
	readonly publisher: Pick<Publisher, 'status' | 'problems' | 'store' | 'sites' | 'build' | 'rollback'>;
	/** Looks at the log now. */
	readonly nudge: () => void;
	/** Whether nothing is being read, drawn or released. */
	readonly isIdle: boolean;
	/** Why the log is not followed; undefined when it is. */
	readonly trouble: string | undefined;
}

type Answer = { status: number; body: unknown };
type Route = (followed: Followed, url: URL) => Answer | Promise<Answer>;

function required(url: URL, name: string): string {
	const value = url.searchParams.get(name);
	if (value !== null && value !== '') return value;
	throw new RangeError(`The address lacks ?${name}=.`);
}

const routes: Readonly<Record<string, Route>> = {
	'POST /nudge'(followed) {
		followed.nudge();
		return { status: 202, body: { seq: followed.publisher.store.seq } };
	},
	'GET /status'({ publisher }, url) {
		return { status: 200, body: publisher.status({ type: required(url, 'type'), id: required(url, 'id') }) };
	},
	'GET /health'({ publisher, isIdle, trouble }) {
		const { store, sites } = publisher;
		const body = {
			seq: store.seq,
			sites: sites.size,
			documents: store.size.documents,
			isIdle,
			trouble,
			problems: publisher.problems(),
		};
		return { status: trouble === undefined ? 200 : 503, body };
	},
	async 'POST /build'({ publisher }, url) {
		const force = url.searchParams.get('force') === 'true';
		return { status: 200, body: await publisher.build(url.searchParams.get('site') ?? undefined, { force }) };
	},
	async 'POST /rollback'({ publisher }, url) {
		return {
			status: 200,
			body: await publisher.rollback(required(url, 'site'), Number(required(url, 'release'))),
		};
	},
};

async function answer(followed: Followed, request: IncomingMessage): Promise<Answer> {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const route = routes[`${request.method} ${url.pathname}`];
	if (!route) return { status: 404, body: { error: `There is no ${request.method} ${url.pathname}.` } };
	try {
		return await route(followed, url);
	} catch (error) {
		return { status: error instanceof RangeError ? 400 : 500, body: { error: messageOf(error) } };
	}
}

async function respond(
	followed: Followed,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { status, body } = await answer(followed, request);
	request.resume();
	response.writeHead(status, {
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
	});
	response.end(JSON.stringify(body));
}

/** Serves nudges and status on this machine alone; `port` 0 takes a free one. */
export async function serve(
	followed: Followed,
	port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
	const server = createServer((request, response) => void respond(followed, request, response));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return { port: portOf(server.address()), close: () => closed(server) };
}

function portOf(address: AddressInfo | string | null): number {
	return typeof address === 'object' && address ? address.port : 0;
}

function closed(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
