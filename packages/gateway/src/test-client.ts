import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface RawAnswer {
	/** 0 when the connection ended without an answer. */
	readonly status: number;
	/** Names in lower case. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

function parse(answered: string): RawAnswer {
	const [head = '', ...body] = answered.split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	const headers = lines.map((line): [string, string] => {
		const at = line.indexOf(':');
		return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
	});
	return {
		status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
		headers: new Map(headers),
		body: body.join('\r\n\r\n'),
	};
}

/** For tests: sends `bytes` unchanged, malformed or not, and returns what the server sends back within `waitMs`. */
export function sendRaw(port: number, bytes: string | Uint8Array, waitMs = 2_000): Promise<RawAnswer> {
	return new Promise((resolve) => {
		let answered = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		const end = () => {
			clearTimeout(timer);
			socket.destroy();
			resolve(parse(answered));
		};
		const timer = setTimeout(end, waitMs);
		socket.on('data', (chunk) => {
			answered += chunk.toString('latin1');
			if (!answered.startsWith('HTTP/1.1 100') && answered.includes('\r\n\r\n')) setTimeout(end, 20);
		});
		socket.on('error', end);
		socket.on('close', end);
	});
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** For tests: asks a server of this machine under a host name, which `fetch` wouldn't send: https://github.com/nodejs/undici/issues/2369. */
export function askHost(
	{ port, host }: { port: number; host: string },
	path: string,
	{
		headers = {},
		method = 'GET',
		body,
	}: { headers?: Record<string, string>; method?: string; body?: string } = {},
): Promise<Answer> {
	const options = { hostname: '127.0.0.1', port, path, method, headers: { Host: host, ...headers } };
	return new Promise((resolve, reject) => {
		request({ ...options, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				resolve({ status, headers, body: Buffer.concat(chunks) });
			});
		})
			.on('error', reject)
			.end(body);
	});
}
