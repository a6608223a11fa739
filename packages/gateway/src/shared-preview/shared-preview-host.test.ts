import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../gateway.ts';
import { type Answer, askHost } from '../test-client.ts';

const key = '0123456789abcdef'.repeat(2);
const host = `condivisa-${key}.anteprima.example`;
const signature = 'firma_'.repeat(7);
const entry = `/_condivisa/${signature}/`;
const secret = 'La bozza segreta';

/** What the CMS answers next, and what it was asked. */
let answers: object;
let asked: unknown[] = [];
let tokens: (string | undefined)[] = [];
let servers: Server[];
let gateway: Gateway;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

async function listening(handle: Handler): Promise<{ server: Server; url: string }> {
	const port = await freePort();
	const server = createServer((request, response) => void handle(request, response));
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return { server, url: `http://127.0.0.1:${port}` };
}

beforeAll(async () => {
	const publisher = await listening((request, response) => {
		const { searchParams } = new URL(`http://publisher${request.url}`);
		const isFile = searchParams.get('path')?.endsWith('.webp');
		if (searchParams.get('session') !== 'sessione')
			response.writeHead(404, { 'Content-Type': 'application/json' });
		else response.writeHead(200, isFile ? {} : { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(isFile ? 'bytes' : `<head></head><body class="x"><h1>${secret}</h1></body>`);
	});
	const cms = await listening(async (request, response) => {
		tokens.push(request.headers.authorization);
		asked.push(await json(request));
		response.writeHead(200, { 'Content-Type': 'application/json' });
		response.end(JSON.stringify(answers));
	});
	servers = [publisher.server, cms.server];
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, sites: [], cmsUrl: cms.url },
		preview: {
			...{ origin: 'https://*.anteprima.example', cmsOrigin: 'https://cms.example' },
			...{ publisherUrl: publisher.url, publisherToken: 'segreto' },
		},
	});
});

afterAll(async () => {
	await gateway.close();
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

beforeEach(() => {
	asked = [];
	tokens = [];
});

const get = (path: string, headers: Record<string, string> = {}) =>
	askHost({ port: gateway.port, host }, path, { headers });

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
	askHost({ port: gateway.port, host }, path, {
		...{ method: 'POST', headers: { ...form, ...headers } },
		body: new URLSearchParams(fields).toString(),
	});

const cookie = { Cookie: 'altro=1; __Host-portolano-anteprima=lasciapassare' };
const bar = {
	...{ person: 'Anna <b>', until: '7 dicembre 2026', address: 'a@example.com', mayComment: true },
	comments: [{ text: 'Già <detto>', words: 'ieri' }],
};
const shown = { is: 'shown', session: 'sessione', path: '/novita/bozza/', bar };
const gate = { is: 'gate', person: 'Anna', until: '7 dicembre 2026' };

/** Kept by nobody, found by nobody, framed by nobody, telling nobody where one came from. */
function expectPrivate({ headers }: Answer): void {
	expect(headers).toMatchObject({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow, noarchive',
		'referrer-policy': 'no-referrer',
	});
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['access-control-allow-origin']).toBeUndefined();
	expect(headers.etag).toBeUndefined();
}

describe('who has entered', () => {
	test('sees the page with what it is and where to comment it', async () => {
		answers = shown;
		const answer = await get('/novita/bozza/', cookie);
		const body = answer.body.toString();
		expect(answer.status).toBe(200);
		expectPrivate(answer);
		expect(body).toMatch(
			/^<head><link rel="stylesheet" href="\/_condivisa\/stile.css"><\/head><body class="x"><aside/,
		);
		expect(body).toContain(secret);
		expect(body).toContain('Anna &lt;b&gt; la condivide con te');
		expect(body).toContain('Già &lt;detto&gt;');
		expect(body).not.toContain('live.js');
		expect(asked).toEqual([{ act: 'look', key, pass: 'lasciapassare', isPage: true }]);
		expect(tokens).toEqual(['Bearer segreto']);
	});

	test('gets its pictures as they are', async () => {
		answers = { ...shown, bar: undefined };
		const answer = await get('/file/0123456789abcdef/foto.webp', cookie);
		expect([answer.status, answer.body.toString()]).toEqual([200, 'bytes']);
		expectPrivate(answer);
		expect(asked).toEqual([{ act: 'look', key, pass: 'lasciapassare', isPage: false }]);
	});

	test('comments, and comes back to the page', async () => {
		answers = { is: 'commented', path: '/novita/bozza/' };
		const headers = { ...cookie, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };
		const { status, headers: sent } = await post('/_condivisa/commenti/', { text: ' Bene ' }, headers);
		expect([status, sent.location]).toEqual([303, '/novita/bozza/#condivisa-commenti']);
		expect(asked).toEqual([{ act: 'comment', key, pass: 'lasciapassare', text: 'Bene' }]);
		expect((await post('/_condivisa/commenti/', { text: ' ' }, cookie)).status).toBe(400);
	});

	test('leaves, and the browser forgets', async () => {
		const { status, headers } = await post('/_condivisa/esci/', {}, cookie);
		expect([status, headers.location]).toEqual([303, '/']);
		expect(headers['set-cookie']?.[0]).toContain('Max-Age=0');
	});
});

describe('who has the link', () => {
	test('is asked for the address, then for the code, and gets a cookie of this host alone', async () => {
		answers = gate;
		const first = await get(entry);
		expect([first.status, first.body.toString()]).toEqual([200, expect.stringContaining('name="address"')]);
		expectPrivate(first);
		const wrong = await post(entry, { address: 'non un indirizzo' });
		expect([wrong.status, wrong.body.toString()]).toEqual([
			400,
			expect.stringContaining('aria-invalid="true"'),
		]);
		const second = await post(entry, { address: 'a@example.com' });
		expect([second.status, second.body.toString()]).toEqual([200, expect.stringContaining('one-time-code')]);

		answers = { ...gate, is: 'wrong code' };
		const third = await post(entry, { address: 'a@example.com', code: '1' });
		expect([third.status, third.body.toString()]).toEqual([
			422,
			expect.stringContaining('Il codice non è giusto'),
		]);

		answers = { is: 'entered', pass: 'lasciapassare' };
		const { status, headers } = await post(entry, { address: 'a@example.com', code: '123456' });
		expect([status, headers.location]).toEqual([303, entry]);
		expect(headers['set-cookie']?.[0]).toMatch(
			/^__Host-portolano-anteprima=lasciapassare; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
		);
		expect(asked.at(-1)).toEqual({ act: 'type', key, signature, address: 'a@example.com', code: '123456' });

		answers = { is: 'inside', path: '/novita/bozza/' };
		expect((await get(entry, cookie)).headers.location).toBe('/novita/bozza/');
	});

	test('waits after many forms', async () => {
		answers = { ...gate, is: 'wrong code' };
		const tries = await Promise.all(
			Array.from({ length: 25 }, () => post(entry, { address: 'a@example.com', code: '1' })),
		);
		expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
		expect(asked.length).toBeLessThan(25);
	});
});

describe('nothing of the draft is sent', () => {
	test.for([
		[{ is: 'closed' }, 403, 'Apri il collegamento che hai ricevuto'],
		[{ is: 'unknown' }, 404, 'Collegamento non valido'],
		[{ is: 'unavailable', person: 'Anna' }, 503, 'L’anteprima non risponde'],
		[{ is: 'ended', end: 'expired', person: 'Anna' }, 410, 'chiedine uno nuovo a Anna'],
		[{ is: 'ended', end: 'revoked', person: 'Anna' }, 410, 'ha revocato il collegamento'],
		[{ is: 'ended', end: 'withdrawn', person: 'Anna' }, 410, 'è stato ritirato'],
		[{ is: 'ended', end: 'deleted', person: 'Anna' }, 410, 'non c’è più'],
		[{ is: 'ended', end: 'not-permitted', person: 'Anna' }, 410, 'non lavora più su questo contenuto'],
		[{ is: 'ended', end: 'published', person: 'Anna' }, 410, 'Ora è pubblica'],
		[{ is: 'strange' }, 503, 'L’anteprima non risponde'],
	] as const)('when the CMS answers %j', async ([answer, status, words]) => {
		answers = answer;
		for (const path of ['/novita/bozza/', '/file/0123456789abcdef/foto.webp', entry]) {
			const told = await get(path, cookie);
			expect([told.status, told.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
			expect(told.body.toString()).toContain(words);
			expect(told.body.toString()).not.toContain(secret);
			expectPrivate(told);
		}
	});

	test('and the way to the published page is told', async () => {
		answers = { is: 'ended', end: 'published', person: 'Anna', page: 'https://comune.example/novita/?a&b' };
		expect((await get(entry)).body.toString()).toContain('href="https://comune.example/novita/?a&amp;b"');
	});

	test('to forms of another site, to other forms and methods', async () => {
		answers = { is: 'commented', path: '/' };
		for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }])
			expect((await post('/_condivisa/commenti/', { text: 'x' }, { ...cookie, ...headers })).status).toBe(
				405,
			);
		expect((await post('/valutazione/', { rating: '5' }, cookie)).status).toBe(405);
		expect((await askHost({ port: gateway.port, host }, '/', { method: 'DELETE' })).status).toBe(405);
		expect(asked).toEqual([]);
	});

	test('under a host with another label, which is one of a session', async () => {
		const other = { port: gateway.port, host: `condivisa-${key}0.anteprima.example` };
		expect((await askHost(other, '/')).status).toBe(404);
		expect(asked).toEqual([]);
	});
});

test('robots are sent away, and the style is there without a cookie', async () => {
	expect((await get('/robots.txt')).body.toString()).toContain('Disallow: /');
	const { status, headers } = await get('/_condivisa/stile.css');
	expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
	expect(asked).toEqual([]);
});
