import { createServer, type Server } from 'node:http';
import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../gateway.ts';
import { type RawAnswer, sendRaw } from '../test-client.ts';

const token = '0123456789abcdef'.repeat(2);
const asked: (string | undefined)[] = [];

interface Answered {
	readonly status: number;
	readonly type?: string;
	readonly body?: string;
	readonly location?: string;
	readonly reason?: string;
}

/** What the publisher answers in the session, by path. */
const pages: Readonly<Record<string, Answered>> = {
	'/novita/': { status: 200, type: 'text/html; charset=utf-8', body: '<head></head><h1>Novità</h1>' },
	'/novita': { status: 308, location: '/novita/' },
	'/file/0123456789abcdef/foto.webp': { status: 200, body: 'bytes' },
	'/file/0123456789abcdef/manca.pdf': { status: 404, type: 'text/html', body: '<h1>Pagina non trovata</h1>' },
	'/feed.xml': { status: 200, type: 'application/xml', body: '<rss/>' },
	'/ritirata/': {
		...{ status: 410, type: 'text/html; charset=utf-8', reason: 'Dati <personali>' },
		body: '<p data-gone-reason>Non sappiamo.</p>',
	},
	'/spostata/': { status: 301, location: '/nuova/' },
	'/guasta/': {
		...{ status: 422, type: 'application/json; charset=utf-8' },
		body: JSON.stringify({ problems: [{ told: { what: 'Il tema <manca>.', cure: 'Scegline un altro.' } }] }),
	},
	'/cambia/': { status: 503, type: 'application/json; charset=utf-8', body: '{"error":"…"}' },
};

const unknown: Answered = {
	status: 404,
	type: 'application/json; charset=utf-8',
	body: '{"error":"secret"}',
};

let publisher: Server;
let gateway: Gateway;

beforeAll(async () => {
	const port = await freePort();
	publisher = createServer((request, response) => {
		const { searchParams } = new URL(`http://publisher${request.url}`);
		asked.push(request.headers.authorization);
		const path = searchParams.get('path') ?? '';
		const { status, type, body, location, reason } =
			(searchParams.get('session') === token ? pages[path] : undefined) ?? unknown;
		response.writeHead(status, {
			...(type && { 'Content-Type': type }),
			...(location && { Location: location }),
			...(reason && { 'Gone-Reason': encodeURIComponent(reason) }),
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => publisher.listen(port, '127.0.0.1', resolve));
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, sites: [], cmsUrl: 'http://127.0.0.1:9' },
		preview: {
			...{ origin: 'https://*.anteprima.example', cmsOrigin: 'https://cms.example' },
			...{ publisherUrl: `http://127.0.0.1:${port}`, publisherToken: 'segreto' },
		},
	});
});

afterAll(async () => {
	await gateway.close();
	await new Promise((resolve) => publisher.close(resolve));
});

const host = `${token}.anteprima.example`;

function look(path: string, { method = 'GET', at = host } = {}): Promise<RawAnswer> {
	return sendRaw(gateway.port, `${method} ${path} HTTP/1.1\r\nHost: ${at}\r\nConnection: close\r\n\r\n`);
}

describe('a preview', () => {
	test('is shown as the site would, but framed by the CMS alone, kept by nobody and indexed by nobody', async () => {
		const { status, headers, body } = await look('/novita/');
		expect(status).toBe(200);
		expect(body).toContain(Buffer.from('<h1>Novità</h1>').toString('latin1'));
		expect(asked.at(-1)).toBe('Bearer segreto');
		expect(Object.fromEntries(headers)).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex, nofollow, noarchive',
			'x-content-type-options': 'nosniff',
		});
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(
			/default-src 'none'; script-src 'self';.*; frame-ancestors https:\/\/cms\.example$/,
		);
		expect(policy.match(/frame-ancestors/g)).toHaveLength(1);
	});

	test('follows the form in the CMS, by scripts of its own origin', async () => {
		const { body } = await look('/novita/');
		const script =
			/<script type="module" src="([^"]+)" data-cms-origin="https:\/\/cms.example"><\/script><\/head>/;
		const [, live = ''] = script.exec(body) ?? [];
		for (const path of [live, '/_anteprima/idiomorph.js']) {
			const { status, headers } = await look(path);
			expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
		}
		expect((await look(live)).body).toContain("from './idiomorph.js'");
		expect((await look('/guasta/')).body).toMatch(script);
	});

	test('has files, redirects, and no page of another origin reads its feeds', async () => {
		const file = await look('/file/0123456789abcdef/foto.webp');
		expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
		const moved = await look('/novita');
		expect([moved.status, moved.headers.get('location')]).toEqual([308, '/novita/']);
		const feed = await look('/feed.xml');
		expect(feed.headers.get('content-type')).toContain('application/xml');
		expect(feed.headers.has('access-control-allow-origin')).toBe(false);
	});

	test('leads on from former addresses, and tells why a page was withdrawn', async () => {
		const moved = await look('/spostata/');
		expect([moved.status, moved.headers.get('location')]).toEqual([301, '/nuova/']);
		expect(moved.headers.get('cache-control')).toBe('no-store');
		const { status, body } = await look('/ritirata/');
		expect(status).toBe(410);
		expect(body).toContain('<p data-gone-reason>Dati &lt;personali&gt;</p>');
	});

	test('shows the page of the site in place of a missing file, not as a download', async () => {
		const { status, headers } = await look('/file/0123456789abcdef/manca.pdf');
		expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
		expect(headers.has('content-disposition')).toBe(false);
	});

	test('keeps robots out, whatever the session', async () => {
		expect((await look('/robots.txt', { at: 'x.anteprima.example' })).body).toContain('Disallow: /');
	});

	test('of a page that fails, and of documents that change all the time, tells what to do', async () => {
		const { status, headers, body } = await look('/guasta/');
		expect([status, headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8']);
		expect(body).toContain('<p>Il tema &lt;manca&gt;. Scegline un altro.</p>');
		expect(await look('/cambia/')).toMatchObject({ status: 502 });
	});
});

describe('nothing is revealed', () => {
	test.for(['f'.repeat(32), '0', token.slice(1)])('for the token “%s”', async (wrong) => {
		const { status, headers, body } = await look('/novita/', { at: `${wrong}.anteprima.example` });
		expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
		expect(body).toContain('riaprila dal contenuto');
		expect(body).not.toContain('secret');
	});

	test.for([
		'anteprima.example',
		'www.anteprima.example',
		`${token}.evil.example`,
		`a.${host}`,
		`${host}.evil.example`,
		'',
	])('to the host “%s”, which is not one of previews', async (at) =>
		expect([400, 421]).toContain((await look('/novita/', { at })).status),
	);

	test('to who sends something, or a path that is none', async () => {
		const sent = await look('/novita/', { method: 'POST' });
		expect([sent.status, sent.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
		const before = asked.length;
		for (const path of ['//evil.example/', '/a\\b']) expect([200, 404]).toContain((await look(path)).status);
		expect((await look('novita')).status).toBe(400);
		expect((await look('/../../etc/passwd')).status).toBe(404);
		expect(asked.length - before).toBeLessThanOrEqual(3);
	});

	test('the host, in capital letters and with a port, is the same', async () => {
		expect((await look('/novita/', { at: `${host.toUpperCase()}:8080` })).status).toBe(200);
		expect((await look('/novita/', { method: 'HEAD' })).body).toBe('');
	});
});

test('without the publisher a preview says to try again', async () => {
	await new Promise((resolve) => {
		publisher.close(resolve);
		publisher.closeAllConnections();
	});
	const { status, body } = await look('/novita/');
	expect([status, body.includes('riprova tra poco')]).toEqual([502, true]);
});
