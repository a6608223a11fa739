import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildNews, buildOffice, buildSite, inItalian, sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { PreviewRequest } from './preview/preview-request.ts';
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
			preview: (request: PreviewRequest) => publisher.preview(request),
			previewSessions: publisher.previewSessions,
			activity: publisher.activity,
			build: (site?: string, options?: { force?: boolean }) => publisher.build(site, options),
			rollback(site: string, release: number) {
				rolledBack.push(`${site} ${release}`);
				return Promise.reject(new Error('There is no such release.'));
			},
		},
		nudge: () => void (nudges += 1),
		isIdle: true,
		trouble: undefined,
		logReadAt: undefined,
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

const isServing = async () => (await send('GET', '/health')).status === 200;

const json = { ...bearer, 'content-type': 'application/json' };

describe('a preview', () => {
	const none = { site: 'portale', path: '/', drafts: [] };

	function post(body: string, headers: Record<string, string> = json): Promise<Answer> {
		return send('POST', '/preview', { headers, body });
	}

	test('of a draft is answered with the page, its files and its problems', async () => {
		const document = buildNews({ id: 'uno', title: inItalian('Prima notizia'), slug: inItalian('uno') });
		const drafts = [
			{ action: 'publish', document: buildSite() },
			{ action: 'publish', document },
			{ action: 'withdraw', type: 'event', id: 'never' },
		];
		const { status, body } = await post(JSON.stringify({ ...none, path: '/novita/notizie/uno/', drafts }));
		expect(status).toBe(200);
		expect(JSON.parse(body)).toMatchObject({
			...{ site: 'portale', path: '/novita/notizie/uno/', language: 'it', status: 200, files: {} },
			contentType: 'text/html; charset=utf-8',
			html: expect.stringContaining('<h1>Prima notizia</h1>') as string,
			problems: [],
		});
		expect(publisher.store.size.documents).toBe(0);
	});

	test('of a site or a page that is not there is refused with what is', async () => {
		const unknown = await post(JSON.stringify(none));
		expect(unknown.status).toBe(404);
		expect(JSON.parse(unknown.body)).toMatchObject({ sites: [] });
		const drafts = [{ action: 'publish', document: buildSite() }];
		const absent = await post(JSON.stringify({ ...none, path: '/nulla/', drafts }));
		expect(absent.status).toBe(404);
		expect(JSON.parse(absent.body)).toMatchObject({ own: [{ type: 'site', paths: [] }] });
	});

	const documentOf = (fields: object) => [{ action: 'publish', document: fields }];

	test.for<[string, string]>([
		['nothing', ''],
		['no JSON', '{"site":'],
		['a list', '[]'],
		['null', 'null'],
		['a number', '1e999'],
		['no page', JSON.stringify({ site: 'portale', drafts: [] })],
		['two pages', JSON.stringify({ ...none, document: { type: 'news', id: '1' } })],
		['a site that no site can be', JSON.stringify({ ...none, site: '../../etc' })],
		['a language that there is not', JSON.stringify({ ...none, language: 'xx' })],
		['a field too many', JSON.stringify({ ...none, force: true })],
		['a prototype', '{"site":"portale","path":"/","drafts":[],"__proto__":{"site":"x"}}'],
		['drafts that are no list', JSON.stringify({ ...none, drafts: { length: 1 } })],
		['a draft that says nothing', JSON.stringify({ ...none, drafts: [{}] })],
		['a type that there is not', JSON.stringify({ ...none, drafts: documentOf({ type: 'constructor' }) })],
		['an incomplete document', JSON.stringify({ ...none, drafts: documentOf({ type: 'news', id: '1' }) })],
		[
			'a document with a prototype',
			JSON.stringify({ ...none, drafts: [] }).replace(
				'[]',
				`[{"action":"publish","document":${JSON.stringify(buildOffice()).replace('{', '{"__proto__":{"x":1},')}}]`,
			),
		],
		[
			'201 drafts',
			JSON.stringify({
				...none,
				drafts: Array.from({ length: 201 }, (_, id) => ({
					action: 'withdraw',
					type: 'news',
					id: String(id),
				})),
			}),
		],
	])('with %s in its body is refused with what is wrong', async ([, body]) => {
		const { status, body: answered } = await post(body);
		expect(status).toBe(400);
		expect(JSON.parse(answered)).toEqual({ error: expect.stringMatching(/.{10}/) as string });
		expect(await isServing()).toBe(true);
	});

	test('is not read of a stranger, of a page, or where it is said to be no JSON', async () => {
		const body = JSON.stringify(none);
		const { 'content-type': type } = json;
		expect((await post(body, { 'content-type': type })).status).toBe(401);
		expect((await post(body, { ...json, origin: 'https://evil.example' })).status).toBe(403);
		expect((await post(body, { ...json, host: 'evil.example' })).status).toBe(421);
		expect((await post(body, { ...bearer, 'content-type': 'text/plain' })).status).toBe(415);
		expect((await send('PUT', '/preview', { headers: json, body })).status).toBe(413);
	});

	test('that is too long is refused, whether it says so or not', async () => {
		const long = `{"site":"${'x'.repeat(9 * 1024 * 1024)}"}`;
		expect((await post(long)).status).toBe(413);
		const head = ['POST /preview HTTP/1.1', 'Host: localhost', `Authorization: ${bearer.authorization}`];
		const chunked = [...head, 'Content-Type: application/json', 'Transfer-Encoding: chunked', '', ''];
		const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
		expect(await sendRaw(chunked.join('\r\n') + chunk.repeat(10), 3000)).toMatch(/^HTTP\/1\.1 413 /);
		expect(await isServing()).toBe(true);
	});

	test('that comes too slowly, or stops in the middle, is cut off', async () => {
		const head = ['POST /preview HTTP/1.1', 'Host: localhost', `Authorization: ${bearer.authorization}`];
		const lines = [...head, 'Content-Type: application/json', 'Content-Length: 5000', '', '{'];
		const began = performance.now();
		const socket = connect(server.port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
		const drop = setInterval(() => socket.write(' '), 100);
		socket.on('error', () => undefined).resume();
		await new Promise((resolve) => socket.once('close', resolve));
		clearInterval(drop);
		expect(performance.now() - began).toBeLessThan(9000);

		const gone = connect(server.port, '127.0.0.1', () =>
			gone.write(lines.join('\r\n'), () => gone.destroy()),
		);
		await new Promise((resolve) => gone.once('close', resolve));
		expect(await isServing()).toBe(true);
	}, 15_000);
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
