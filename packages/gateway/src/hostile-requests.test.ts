import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';
import { sendRaw } from './test-client.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-hostile-'));
const host = 'taranto.localhost';
const feedbackFile = join(root, 'feedback', 'portale.ndjson');
const received: { url: string; headers: IncomingHttpHeaders; bytes: number }[] = [];

const cms = createServer((request, response) => {
	let bytes = 0;
	request.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
	request.on('close', () => received.push({ url: request.url ?? '', headers: request.headers, bytes }));
	request.on('end', () => response.end('cms'));
});
let gateway: Gateway;

beforeAll(async () => {
	mkdirSync(join(root, 'portale', 'novita'), { recursive: true });
	writeFileSync(join(root, 'portale', 'index.html'), 'home');
	writeFileSync(join(root, 'portale', 'novita', 'index.html'), 'novità');
	writeFileSync(join(root, 'portale', '404.html'), 'Pagina non trovata');
	writeFileSync(join(root, 'secret.txt'), 'segreto');
	await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
	const address = cms.address();
	gateway = await startGateway({
		port: 0,
		firstSitePort: 0,
		cmsUrl: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
		routes: [{ path: '/sportello/prenota/', method: 'POST', bytesMax: 1_000 }],
		trustedProxies: [],
		sites: [{ key: 'portale', origin: `http://${host}`, folder: join(root, 'portale'), feedbackFile }],
	});
});

afterAll(async () => {
	await gateway.close();
	cms.closeAllConnections();
	cms.close();
	rmSync(root, { recursive: true });
});

const send = (first: string, lines: readonly string[] = [], body = '') =>
	sendRaw(gateway.port, Buffer.from([first, `Host: ${host}`, ...lines, '', body].join('\r\n')));

const ask = (target: string, lines: readonly string[] = []) => send(`GET ${target} HTTP/1.1`, lines);

const isServing = async () => (await ask('/')).body === 'home';

describe('the CMS behind a public host', () => {
	test.for([
		'GET /api/health HTTP/1.1',
		'POST /api/users/login HTTP/1.1',
		'POST /api/graphql HTTP/1.1',
		'GET /admin HTTP/1.1',
		'GET /sportello/prenota/ HTTP/1.1',
		'POST /sportello/prenota/../../api/users HTTP/1.1',
		'POST /sportello/prenota/x HTTP/1.1',
		'POST /sportello/./prenota/ HTTP/1.1',
	])('%s does not reach it: only the listed routes do', async (first) => {
		received.length = 0;
		const { status, body } = await send(first, ['Content-Length: 0']);
		expect([308, 404, 405]).toContain(status);
		expect(body).not.toBe('cms');
		expect(received).toEqual([]);
	});

	test('a listed route reaches it with forwarding headers set by the gateway, not the client', async () => {
		received.length = 0;
		const lies = ['X-Forwarded-For: 10.0.0.1', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https'];
		const more = ['Forwarded: for=10.0.0.1;host=evil.example', 'X-Real-IP: 10.0.0.1', 'X-Forwarded-Port: 1'];
		const { body } = await send(
			'POST /sportello/prenota/ HTTP/1.1',
			[...lies, ...more, 'Content-Length: 2'],
			'ab',
		);
		expect(body).toContain('cms');
		await expect.poll(() => received.length).toBe(1);
		expect(received[0]?.headers).toMatchObject({
			'x-forwarded-for': '127.0.0.1',
			'x-forwarded-host': host,
			'x-forwarded-proto': 'http',
		});
		expect(JSON.stringify(received[0]?.headers)).not.toMatch(/evil|10\.0\.0\.1|x-forwarded-port/);
	});

	test('a body above the limit of a route is refused, with its length declared or chunked', async () => {
		const said = await send(
			'POST /sportello/prenota/ HTTP/1.1',
			['Content-Length: 400000000'],
			'x'.repeat(2_000),
		);
		expect(said.status).toBe(413);
		received.length = 0;
		const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`;
		const unsaid = await send(
			'POST /sportello/prenota/ HTTP/1.1',
			['Transfer-Encoding: chunked'],
			chunk.repeat(4),
		);
		expect(unsaid.status).toBe(413);
		for (const { bytes } of received) expect(bytes).toBeLessThan(400_000);
		expect(await isServing()).toBe(true);
	});
});

describe('an endless body', () => {
	/** Sends `megabytes` of body as fast as the server reads; returns the bytes sent before the connection ended. */
	function flood(first: string, megabytes: number): Promise<number> {
		const piece = Buffer.alloc(65_536, 'x');
		const total = megabytes * 1_000_000;
		return new Promise((resolve) => {
			const socket = connect(gateway.port, '127.0.0.1', () => {
				socket.write(`${first}\r\nHost: ${host}\r\nContent-Length: ${total}\r\n\r\n`);
				pump();
			});
			const pump = () => {
				while (!socket.destroyed && socket.bytesWritten < total && socket.write(piece));
			};
			socket.on('drain', pump);
			socket.on('error', () => undefined);
			socket.resume();
			socket.on('close', () => resolve(socket.bytesWritten));
		});
	}

	test.for(['POST /api/news HTTP/1.1', 'POST /valutazione/ HTTP/1.1', 'GET / HTTP/1.1'])(
		'%s is cut off, and memory stays bounded',
		async (first) => {
			const before = process.memoryUsage.rss();
			const began = Date.now();
			await flood(first, 4_000);
			expect(Date.now() - began).toBeLessThan(5_000);
			expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
			expect(await isServing()).toBe(true);
		},
	);
});

describe('open redirects', () => {
	test.for([
		'//evil.example/x',
		'///evil.example/x',
		'/\\evil.example',
		'/\\/evil.example',
		'/%2f%2fevil.example/x',
		'/%5cevil.example',
		'/.//evil.example',
		'/..//evil.example/x',
		'/novita/..//evil.example',
		'/;//evil.example',
		'/@evil.example',
		'/%09/evil.example',
		'/%0d%0aLocation:%20https://evil.example',
		'/x%0d%0aSet-Cookie:a=b',
		'http://evil.example/x',
		'/https://evil.example',
		'/%68ttps:evil.example',
	])('%s is not redirected', async (target) => {
		const { status, headers } = await ask(target);
		expect([400, 404]).toContain(status);
		expect(headers.has('location')).toBe(false);
	});

	test('every redirect stays on the same site', async () => {
		const part = fc.oneof(
			fc.constantFrom('/', '\\', '..', '.', '%2f', '%5c', '@', ':', '?', '//', 'novita', '\t'),
			fc.string(),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
				const { status, headers } = await ask(`/${parts.join('')}`);
				expect(status).toBeLessThan(500);
				const location = headers.get('location');
				if (location === undefined) return;
				expect(new URL(location, `http://${host}`).host).toBe(host);
				expect(location).toMatch(/^\/(?![/\\])/);
			}),
			{ numRuns: sampleOrAll(100, 3000) },
		);
	}, 600_000);
});

test('no file outside the folder of the site is served, however its path is encoded', async () => {
	const dots = fc.constantFrom('..', '%2e%2e', '.%2e', '..%00', '..;', '%252e%252e', '..%c0%af', '....');
	const slash = fc.constantFrom('/', '%2f', '\\', '%5c', '//');
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(dots, slash), { minLength: 1, maxLength: 5 }), async (steps) => {
			const { body } = await ask(`/${steps.flat().join('')}secret.txt`);
			expect(body).not.toContain('segreto');
		}),
		{ numRuns: sampleOrAll(60, 2000) },
	);
}, 600_000);

test('every answer has the security headers: pages, redirects, 304, refusals', async () => {
	const page = await ask('/');
	const answers = [
		page,
		await ask('/novita'),
		await ask('/manca/'),
		await ask('/%/'),
		await ask('*'),
		await ask(`/${'a'.repeat(3_000)}`),
		await ask('/', [`If-None-Match: ${page.headers.get('etag') ?? ''}`]),
		await ask('/', ['Range: bytes=99999-']),
		await send('PUT / HTTP/1.1', ['Content-Length: 0']),
		await send('POST /valutazione/ HTTP/1.1', ['Content-Length: 90000'], 'x'),
		await send('POST /valutazione/ HTTP/1.1', ['Content-Length: 0', 'Origin: https://evil.example']),
		await send('GET / HTTP/1.1', ['Expect: miracles']),
		await sendRaw(gateway.port, 'GET / HTTP/1.1\r\nHost: altro.localhost\r\n\r\n'),
		await sendRaw(gateway.port, 'NONSENSE\r\n\r\n'),
		await sendRaw(gateway.port, `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`),
	];
	const statuses = answers.map(({ status }) => status);
	expect(statuses).toEqual([200, 308, 404, 404, 400, 414, 304, 416, 405, 415, 403, 417, 421, 400, 431]);
	for (const { status, headers } of answers) {
		expect(headers.get('x-content-type-options'), String(status)).toBe('nosniff');
		expect(headers.get('content-security-policy'), String(status)).toContain("default-src 'none'");
		expect(headers.get('cross-origin-opener-policy'), String(status)).toBe('same-origin');
		expect(headers.get('referrer-policy'), String(status)).toBe('strict-origin-when-cross-origin');
		expect(headers.has('permissions-policy'), String(status)).toBe(true);
	}
});

test('a thousand idle connections do not block other clients', async () => {
	const slow = Array.from({ length: sampleOrAll(300, 1000) }, () => {
		const socket = connect(gateway.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: '));
		socket.on('error', () => undefined);
		return socket;
	});
	await wait(100);
	expect(await isServing()).toBe(true);
	for (const socket of slow) socket.destroy();
});

test('arbitrary bytes never cause a 5xx', async () => {
	const request = fc.record({
		method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'CONNECT', 'TRACE', 'PROPFIND', 'get', ''),
		target: fc.oneof(fc.webUrl(), fc.webPath(), fc.string({ unit: 'binary', maxLength: 60 }), fc.string()),
		more: fc.constantFrom(
			'X: y',
			'Expect: 100-continue',
			'Content-Length: -1',
			'Content-Length: 1\r\nTransfer-Encoding: chunked',
			'Upgrade: websocket\r\nConnection: Upgrade',
			'Accept-Encoding: \u0001;q=9',
			'Range: bytes=9-1,,',
			'If-Modified-Since: never',
			'If-None-Match: "',
		),
	});
	await fc.assert(
		fc.asyncProperty(request, async ({ method, target, more }) => {
			const bytes = Buffer.from([`${method} ${target} HTTP/1.1`, `Host: ${host}`, more, '', ''].join('\r\n'));
			expect((await sendRaw(gateway.port, bytes, 100)).status).toBeLessThan(500);
		}),
		{ numRuns: sampleOrAll(100, 3000) },
	);
	expect(await isServing()).toBe(true);
});

describe('ratings', () => {
	const rating = 'url=%2F&title=Home&rating=5';
	const form = ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${rating.length}`];
	const rate = (lines: readonly string[] = []) =>
		send('POST /valutazione/ HTTP/1.1', [...form, ...lines], rating);
	const kept = () =>
		existsSync(feedbackFile) ? readFileSync(feedbackFile, 'utf8').split('\n').length - 1 : 0;

	test('from pages of other sites are refused, and nothing is stored', async () => {
		for (const from of ['https://evil.example', 'null', `http://${host}.evil.example`, 'nonsense']) {
			expect((await rate([`Origin: ${from}`])).status, from).toBe(403);
		}
		for (const from of ['cross-site', 'same-site', 'none'])
			expect((await rate([`Sec-Fetch-Site: ${from}`])).status, from).toBe(403);
		expect(kept()).toBe(0);
	});

	test('with another content type than a form are refused', async () => {
		for (const type of ['application/json', 'multipart/form-data; boundary=a', 'text/plain'])
			expect(
				(await send('POST /valutazione/ HTTP/1.1', [`Content-Type: ${type}`, 'Content-Length: 0'])).status,
			).toBe(415);
		expect(kept()).toBe(0);
	});

	test('from the page itself are stored', async () => {
		expect((await rate([`Origin: http://${host}`, 'Sec-Fetch-Site: same-origin'])).status).toBe(200);
		expect(kept()).toBe(1);
	});

	test('above the rate limit are refused, whatever X-Forwarded-For they send', async () => {
		const answers = [];
		for (let index = 0; index < 40; index += 1)
			answers.push(await rate([`X-Forwarded-For: 10.0.0.${index}`, `Forwarded: for=10.0.0.${index}`]));
		const refused = answers.filter(({ status }) => status === 429);
		expect(refused.length).toBeGreaterThan(15);
		expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(kept()).toBeLessThan(25);
	});
});
