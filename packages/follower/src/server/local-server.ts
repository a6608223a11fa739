import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
	STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { messageOf } from '../error-message.ts';
import { RequestRefused } from './request-refused.ts';
import { readJson } from './server-body.ts';
import { type Caller, callerOf, refusalOf } from './server-guard.ts';

/** Limits per connection. Requests are short and local, so slow ones are cut off early. */
const limits = {
	maxHeaderSize: 8 * 1024,
	headersTimeout: 5_000,
	requestTimeout: 5_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 1_000,
} as const;

const CONNECTIONS_MAX = 100;

const headers = {
	'Content-Type': 'application/json; charset=utf-8',
	'Cache-Control': 'no-store',
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
};

/** A request that the guard has accepted. */
export interface LocalRequest {
	readonly method?: string | undefined;
	readonly target?: string | undefined;
	readonly caller: Caller;
	/** Reads the body as JSON. @throws {RequestRefused} when it cannot. */
	readonly json: () => Promise<unknown>;
}

export interface Answer {
	readonly status: number;
	/** Sent as JSON. */
	readonly body: unknown;
	/** In place of `body`: a page or a file, with its headers. */
	readonly file?: { readonly bytes: string | Uint8Array; readonly headers: Readonly<Record<string, string>> };
}

/** What a program answers on this machine. */
export interface LocalRoutes {
	/** Whether the route of a request reads a body. Default: none does. */
	readonly takesBody?: (request: Pick<LocalRequest, 'method' | 'target'>) => boolean;
	/** @throws {RequestRefused} with the status of the answer; any other error is answered with 500. */
	readonly answerTo: (request: LocalRequest) => Answer | Promise<Answer>;
}

async function answer(routes: LocalRoutes, request: IncomingMessage, token: string): Promise<Answer> {
	const { method, url: target } = request;
	const refusal = refusalOf(request, routes.takesBody?.({ method, target }) ?? false);
	if (refusal) return { status: refusal.status, body: { error: refusal.message } };
	try {
		const caller = callerOf(request, token);
		return await routes.answerTo({ method, target, caller, json: () => readJson(request) });
	} catch (error) {
		if (!(error instanceof RequestRefused)) return { status: 500, body: { error: messageOf(error) } };
		return { status: error.status, body: { error: error.message, ...error.details } };
	}
}

/**
 * Milliseconds during which a refused body is discarded. Without them the caller may get ECONNRESET instead of the
 * answer: https://github.com/nodejs/node/issues/21026.
 */
const LINGER_MS = 200;

function respond(request: IncomingMessage, response: ServerResponse, { status, body, file }: Answer): void {
	response.writeHead(status, { ...headers, ...file?.headers });
	response.end(file ? file.bytes : JSON.stringify(body));
	if (request.resume().complete) return;
	setTimeout(() => {
		if (!request.complete) request.socket.destroy();
	}, LINGER_MS).unref();
}

/** Answers malformed, slow or oversized requests with 400 or 431 and the usual headers. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
	if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
	const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
	const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' });
	const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map((line) => line.join(': '))];
	socket.end(`${head.join('\r\n')}\r\n\r\n`);
}

/** Parses a request target in origin form (RFC 9112, 3.2.1); returns undefined for any other. */
export function addressOf(target: string): URL | undefined {
	const isOrigin = target.startsWith('/') && !target.startsWith('//');
	return (isOrigin ? URL.parse(`http://localhost${target}`) : undefined) ?? undefined;
}

/** Answers on this machine only; `token` tells callers that may do all from others. `port` 0 chooses a free port. */
export async function serveLocally(
	routes: LocalRoutes,
	{ port, token }: { port: number; token: string },
): Promise<{ port: number; close: () => Promise<void> }> {
	const server = createServer(limits, (request, response) => {
		void answer(routes, request, token).then((given) => respond(request, response, given));
	});
	server.maxConnections = CONNECTIONS_MAX;
	server.on('clientError', refuseUnreadable);
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
