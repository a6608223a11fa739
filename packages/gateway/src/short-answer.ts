import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalHeaders } from './headers.ts';

/**
 * Milliseconds during which the rest of a refused body is discarded. Without them the client may get ECONNRESET instead
 * of the answer: https://github.com/nodejs/node/issues/21026.
 */
const LINGER_MS = 500;

const hasBody = ({ headers }: IncomingMessage) =>
	headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Disconnects a client that is still sending its body {@link LINGER_MS} after the answer. */
export function endAfterRefusal(request: IncomingMessage): void {
	if (request.complete || !hasBody(request)) return;
	request.resume();
	setTimeout(() => {
		if (!request.complete) request.socket.destroy();
	}, LINGER_MS).unref();
}

/** Answers any request with a line of text and discards its body. */
export function answerShortly(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, text = '', headers = {} }: { status: number; text?: string; headers?: Record<string, string> },
): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.writeHead(status, { ...refusalHeaders, ...headers });
	response.end(request.method === 'HEAD' ? undefined : text);
	endAfterRefusal(request);
}

/** Answers malformed, too slow or oversized requests with 400, 408 or 431 and the usual security headers. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
	if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
	const statuses: Readonly<Record<string, number>> = {
		HPE_HEADER_OVERFLOW: 431,
		ERR_HTTP_REQUEST_TIMEOUT: 408,
	};
	const status = statuses[error.code ?? ''] ?? 400;
	const lines = Object.entries({ ...refusalHeaders, 'Content-Length': '0', Connection: 'close' });
	const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map((line) => line.join(': '))];
	socket.end(`${head.join('\r\n')}\r\n\r\n`);
}
