import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiate } from '@fastify/accept-negotiator';
import type { Composed, Encoding } from './composed-cache.ts';

/** Returns the encoding in which a client wants a body. */
export function encodingFor({ headers }: IncomingMessage): Encoding {
	return negotiate<Encoding>(headers['accept-encoding'] ?? '', ['br', 'gzip']) ?? 'identity';
}

/** Whether the client has this body (RFC 9110, 13.1.2). */
function isKnown({ headers }: IncomingMessage, etag: string): boolean {
	const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known !== undefined && (known.includes(etag) || known.includes('*'));
}

/** Sends a composed body, or 304 to a client that has it; ranges of it aren't sent. Headers already set are kept. */
export function sendComposed(
	request: IncomingMessage,
	response: ServerResponse,
	{ body, encoding, etag }: Composed,
): void {
	response.setHeader('Vary', 'Accept-Encoding');
	response.setHeader('ETag', etag);
	if (isKnown(request, etag)) {
		response.removeHeader('Content-Type');
		response.writeHead(304).end();
		return;
	}
	if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
	response.setHeader('Content-Length', body.length);
	response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}
