import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { arrayBuffer } from 'node:stream/consumers';
import { handleEndpoints } from 'payload';
import { z } from 'zod';
import type { Bed } from './bed.ts';

export interface Served {
	/** Base URL of the API, without a trailing slash. */
	url: string;
	close: () => Promise<void>;
}

function portOf(address: AddressInfo | string | null): number {
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	return address.port;
}

/** Serves the API of the bed on a free port, for tests over real HTTP. */
export async function overHttp({ payload }: Bed): Promise<Served> {
	async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const { method = 'GET', url = '/', headersDistinct } = incoming;
		const headers = Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]);
		const body = await arrayBuffer(incoming);
		const request = new Request(`http://localhost:8090${url}`, {
			method,
			headers: z.record(z.string(), z.string()).parse(Object.fromEntries(headers)),
			...(body.byteLength > 0 ? { body } : {}),
		});
		const response = await handleEndpoints({ config: payload.config, request });
		outgoing.writeHead(response.status, Object.fromEntries(response.headers));
		outgoing.end(Buffer.from(await response.arrayBuffer()));
	}

	const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
	// Longer than any test: otherwise a client may reuse a connection that the server is closing.
	server.keepAliveTimeout = 120_000;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${portOf(server.address())}/api`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
