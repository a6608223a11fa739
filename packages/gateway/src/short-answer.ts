import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalHeaders } from './headers.ts';

/** Milliseconds in which the rest of a body is let pass unread, so that the refusal arrives before the connection ends. */
const LINGER_MS = 500;

const hasBody = ({ headers }: IncomingMessage) =>
	headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Hangs up on who goes on sending a body that was refused. */
export function endAfterRefusal(request: IncomingMessage): void {
	if (request.complete || !hasBody(request)) return;
	request.resume();
	setTimeout(() => {
		if (!request.complete) request.socket.destroy();
	}, LINGER_MS).unref();
}

/** Answers with a line of text, whatever was asked; the body of the request is not read. */
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

/** What is not HTTP, comes too slowly or with too many headers gets the headers of every other answer. */
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
