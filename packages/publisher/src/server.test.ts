import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import { serve } from './server.ts';

const token = 'segreto-del-publisher';
const rolledBack: string[] = [];
let nudges = 0;
let workshop: Workshop;
let publisher: Publisher;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	workshop = openWorkshop();
	publisher = workshop.open();
	const followed = {
		publisher: {
			store: publisher.store,
			sites: publisher.sites,
			status: (document: { type: string; id: string }) => publisher.status(document),
			problems: () => publisher.problems(),
			build: (site?: string, options?: { force?: boolean }) => publisher.build(site, options),
			rollback(site: string, release: number) {
				rolledBack.push(`${site} ${release}`);
				return Promise.reject(new Error('There is no such release.'));
			},
		},
		nudge: () => void (nudges += 1),
		isIdle: true,
		trouble: undefined,
	};
	server = await serve(followed, { port: 0, token });
});

afterAll(async () => {
	await server.close();
	publisher.close();
	workshop.remove();
});

beforeEach(() => {
	rolledBack.length = 0;
	nudges = 0;
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

const bearer = { authorization: `Bearer ${token}` };

function send(
	method: string,
	path: string,
	{ headers = bearer, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const options = { hostname: '127.0.0.1', port: server.port, method, path, headers };
		const sent = httpRequest(options, (response) => {
			text(response).then(
				(body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
				reject,
			);
		});
		sent.once('error', reject);
		sent.end(body);
	});
}

/** Sends raw `bytes`; resolves with the first answer, or when the connection ends or `waitMs` have passed. */
function sendRaw(bytes: string | Uint8Array, waitMs = 300): Promise<string> {
	return new Promise((resolve) => {
		let answered = '';
		const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
		const end = () => {
			socket.destroy();
			resolve(answered);
		};
		socket.on('data', (chunk) => {
			answered += chunk.toString('latin1');
			// The end of the headers: that is enough.
			if (answered.includes('\r\n\r\n')) end();
		});
		socket.on('error', end);
		socket.on('close', end);
		setTimeout(end, waitMs);
	});
}

describe('without the token', () => {
	test.for([
		'POST /rollback?site=portale&release=1',
		'POST /build?force=true',
		'POST /nudge',
		'GET /status',
		'GET /x',
	])('%s is refused and has no effect', async (line) => {
		const [method = '', path = ''] = line.split(' ');
		for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: token }]) {
			expect((await send(method, path, { headers })).status).toBe(401);
		}
		expect(rolledBack).toEqual([]);
		expect(nudges).toBe(0);
	});

	test('health returns only whether all is well', async () => {
		const { status, body } = await send('GET', '/health', { headers: {} });
		expect(status).toBe(200);
		expect(JSON.parse(body)).toEqual({ isWell: true });
	});
});

describe('a web page in a browser', () => {
	test('whose domain resolves to this machine is refused, even with the token', async () => {
		for (const host of [
			'evil.example',
			`evil.example:${server.port}`,
			'localhost.evil.example',
			'127.0.0.1.evil.example',
		]) {
			const { status } = await send('POST', '/rollback?site=portale&release=1', {
				headers: { ...bearer, host },
			});
			expect(status, host).toBe(421);
		}
		expect(rolledBack).toEqual([]);
	});

	test('that posts from another origin is refused', async () => {
		for (const from of [
			{ origin: 'https://evil.example' },
			{ origin: 'null' },
			{ 'sec-fetch-site': 'cross-site' },
		]) {
			const headers: Record<string, string> = { ...bearer, ...from };
			expect((await send('POST', '/nudge', { headers })).status).toBe(403);
		}
		expect(nudges).toBe(0);
	});
});

describe('with the token', () => {
	test('a nudge is accepted', async () => {
		expect((await send('POST', '/nudge')).status).toBe(202);
		expect(nudges).toBe(1);
	});

	test('a rollback that fails returns its reason', async () => {
		const { status, body } = await send('POST', '/rollback?site=portale&release=3');
		expect(status).toBe(500);
		expect(body).toContain('There is no such release.');
		expect(rolledBack).toEqual(['portale 3']);
	});

	test.for([
		'POST /rollback?site=portale&release=-1',
		'POST /rollback?site=portale&release=1e9999',
		'POST /rollback?site=portale',
		'POST /rollback?site=../../etc&release=1',
		'POST /build?site=__proto__',
		'POST /build?force=yes',
		'GET /status?type=nothing&id=1',
		'GET /status?type=news&id=',
	])('%s is refused and names the invalid parameter', async (line) => {
		const [method = '', path = ''] = line.split(' ');
		const { status, body } = await send(method, path);
		expect(status).toBe(400);
		expect(body).toContain('?');
		expect(rolledBack).toEqual([]);
	});
});

test('a body is refused, and a caller that keeps sending is disconnected', async () => {
	expect((await send('POST', '/nudge', { body: 'x'.repeat(1_000_000) })).status).toBe(413);
	const lines = ['POST /nudge HTTP/1.1', 'Host: localhost', 'Content-Length: 400000000', '', 'x'];
	const socket = connect(server.port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
	const endless = setInterval(() => socket.write('x'), 20);
	socket.on('error', () => undefined).resume();
	await new Promise((resolve) => socket.once('close', resolve));
	clearInterval(endless);
	expect(nudges).toBe(0);
});

test('every answer has the headers against caching, framing and sniffing', async () => {
	const foreign: Record<string, string> = { host: 'evil.example' };
	for (const headers of [bearer, {}, foreign]) {
		const answer = await send('GET', '/health', { headers });
		expect(answer.headers).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
		});
		expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
	}
	expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(
		/^HTTP\/1\.1 400 (?:.|\r\n)*Content-Security-Policy: default-src/,
	);
});

const isServing = async () => (await send('GET', '/health')).status === 200;

test.for([
	'//',
	'http://[::1',
	'http://',
	'*',
	'http://evil.example/health',
	'/\\',
	'//[',
	'health',
	'/%',
	'/?%ff',
	'/..',
])('the target %s gets a 4xx, and the server keeps running', async (target) => {
	const lines = [`GET ${target} HTTP/1.1`, 'Host: localhost', `Authorization: Bearer ${token}`, '', ''];
	expect(await sendRaw(lines.join('\r\n'))).toMatch(/^HTTP\/1\.1 4\d\d /);
	expect(await isServing()).toBe(true);
});

test('arbitrary bytes never cause a 5xx', async () => {
	const request = fc.record({
		method: fc.constantFrom('GET', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'PUT', 'get', ''),
		target: fc.oneof(fc.webUrl(), fc.webPath(), fc.string({ unit: 'binary', maxLength: 60 }), fc.string()),
		host: fc.constantFrom('localhost', '127.0.0.1', '[::1]', 'evil.example', ''),
		more: fc.constantFrom(
			'X: y',
			'Expect: 100-continue',
			'Transfer-Encoding: chunked',
			'Content-Length: -1',
			'Upgrade: h2c\r\nConnection: Upgrade',
		),
	});
	await fc.assert(
		fc.asyncProperty(request, async ({ method, target, host, more }) => {
			const first = `${method} ${target} HTTP/1.1`;
			const lines = [first, `Host: ${host}`, more, `Authorization: ${bearer.authorization}`, '', ''];
			expect(await sendRaw(Buffer.from(lines.join('\r\n')), 100)).not.toMatch(/^HTTP\/1\.1 5/);
		}),
		{ numRuns: sampleOrAll(60, 2000) },
	);
	expect(rolledBack).toEqual([]);
	expect(await isServing()).toBe(true);
});
