import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beforeEveryRequest } from './every-request.ts';
import { replaceUnreadableAddress } from './readable-address.ts';
import { setSecurityHeaders } from './security-headers.ts';

let server: Server;
let port: number;
let stop: () => void;

beforeAll(async () => {
	stop = beforeEveryRequest((exchange) => {
		replaceUnreadableAddress(exchange);
		setSecurityHeaders(exchange);
	});
	server = createServer((request, response) =>
		response.writeHead(307, { Location: '/admin' }).end(request.url),
	);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	({ port } = address);
});

afterAll(() => {
	stop();
	server.close();
});

/** Sends a raw request line, which an HTTP client would normalise, and returns the whole answer. */
function ask(target: string, method = 'GET'): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () =>
			socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
		);
		let answer = '';
		socket
			.on('data', (chunk) => (answer += chunk.toString()))
			.on('end', () => resolve(answer))
			.on('error', reject);
	});
}

test.each(['/api/page/%', '/api/page/%ff', '/%c0%af?a=%', '/admin/%E0%A4%A', '*', 'http://[::1'])(
	'a path that can’t be decoded is replaced: %s',
	async (target) => {
		expect(await ask(target)).toMatch(/\/api\/indirizzo-non-valido/);
	},
);

test.each(['/api/page?where=%', '/api/page/caff%C3%A8', '//localhost/admin'])(
	'a decodable target is not changed: %s',
	async (target) => {
		expect(await ask(target)).toContain(target);
	},
);

test('an absolute request target is reduced to its path and query', async () => {
	const answer = await ask('http://evil.example/api/page?limit=1');

	expect(answer).toContain('/api/page?limit=1');
	expect(answer).not.toContain('evil.example');
});

test('a request with a method that Next can’t handle is replaced', async () => {
	expect(await ask('/admin', 'TRACE')).toMatch(/\/api\/indirizzo-non-valido/);
});

test('a redirect has the security headers too', async () => {
	const answer = await ask('/');

	expect(answer).toContain('307');
	for (const header of [
		'X-Content-Type-Options: nosniff',
		'Cache-Control: no-store',
		'Cross-Origin-Opener-Policy: same-origin',
	])
		expect(answer).toContain(header);
});
