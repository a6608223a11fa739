import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer as createSocketServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, PortBusyError, startGateway } from './gateway.ts';
import type { GatewaySite } from './site-handler.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-'));
const home = '<!doctype html><title>Portale</title>'.padEnd(2000);
const sites = [
	siteOf('portale', 'http://taranto.localhost:8080'),
	siteOf('visit', 'https://visit.taranto.localhost'),
];
let gateway: Gateway;

function siteOf(key: string, origin: string): GatewaySite {
	return { key, origin, folder: join(root, key), feedbackFile: join(root, 'feedback', `${key}.ndjson`) };
}

function write(path: string, content: string | Buffer) {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), content);
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Not `fetch`, which ignores the Host header that these tests set: https://github.com/nodejs/undici/issues/2369. */
function ask(
	path: string,
	options: { host?: string; port?: number; headers?: Record<string, string> } = {},
): Promise<Answer> {
	const { host = 'taranto.localhost', port = gateway.port, headers = {} } = options;
	return new Promise((resolve, reject) => {
		get({ hostname: '127.0.0.1', port, path, headers: { Host: host, ...headers } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		}).on('error', reject);
	});
}

beforeAll(async () => {
	write('portale/index.html', home);
	write('portale/index.html.br', brotliCompressSync(home));
	write('portale/novita/index.html', 'novità');
	write('portale/404.html', 'Pagina non trovata');
	write('portale/en/404.html', 'Page not found');
	write('portale/_astro/style.abc123.css', 'a{}');
	write('portale/tema.css', ':root{}');
	write('portale/ricerca/entry.json', '{}');
	write('portale/ricerca/indice/it/0123456789ab.json', '{}');
	write('portale/eventi.ics', 'BEGIN:VCALENDAR');
	for (const name of ['atto.pdf', 'dati.xml', 'atto.pdf.p7m', 'pagina.html', 'disegno.svg', 'film.mp4'])
		for (const folder of ['file/0123456789abcdef', 'allegati/12']) write(`portale/${folder}/${name}`, 'x');
	write('visit/index.html', 'visit');
	gateway = await startGateway({
		port: 0,
		firstSitePort: 0,
		cmsUrl: 'http://127.0.0.1:9',
		sites,
	});
});

afterAll(async () => {
	await gateway.close();
	rmSync(root, { recursive: true });
});

test('each site is served under its host name', async () => {
	expect((await ask('/')).body.toString()).toBe(home);
	expect((await ask('/', { host: 'visit.taranto.localhost' })).body.toString()).toBe('visit');
});

test('each site is served on a port of its own too', async () => {
	const port = gateway.sitePorts.get('visit') ?? 0;
	expect((await ask('/', { host: '127.0.0.1', port })).body.toString()).toBe('visit');
});

test('a site published later is served at once, and a withdrawn one no longer', async () => {
	write('polizia-locale/index.html', 'polizia');
	const host = 'polizia-locale.localhost';
	await gateway.serve([...sites, siteOf('polizia-locale', `http://${host}`)]);
	const port = gateway.sitePorts.get('polizia-locale') ?? 0;
	expect((await ask('/', { host })).body.toString()).toBe('polizia');
	expect((await ask('/', { host: '127.0.0.1', port })).body.toString()).toBe('polizia');
	expect((await ask('/')).body.toString()).toBe(home);

	await gateway.serve(sites);
	expect((await ask('/', { host })).status).toBe(421);
	expect((await ask('/', { host: '127.0.0.1', port })).status).toBe(421);
});

test('an unknown host name gets an empty 421', async () => {
	for (const host of ['altro.localhost', '127.0.0.1', 'taranto.localhost.evil.example', 'constructor']) {
		const { status, body, headers } = await ask('/', { host });
		expect(status, host).toBe(421);
		expect(body.toString(), host).toBe('');
		expect(headers['content-security-policy'], host).toContain("default-src 'none'");
	}
	const port = gateway.sitePorts.get('visit') ?? 0;
	expect((await ask('/', { host: 'evil.example', port })).status).toBe(421);
	expect((await ask('/', { host: 'taranto.localhost', port })).status).toBe(421);
});

test('a missing page gets a 404 with the 404 page of the site', async () => {
	const { status, body, headers } = await ask('/manca/');
	expect(status).toBe(404);
	expect(body.toString()).toBe('Pagina non trovata');
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a missing page below /en/ gets the English 404 page', async () => {
	expect((await ask('/en/missing/')).body.toString()).toBe('Page not found');
	expect((await ask('/de/missing/')).body.toString()).toBe('Pagina non trovata');
});

test('a path that leaves the folder of the site is not served', async () => {
	for (const path of ['/../visit/index.html', '/%2e%2e/visit/index.html', '/..%2fvisit/index.html']) {
		const { body, status } = await ask(path);
		expect(body.toString(), path).not.toBe('visit');
		expect([308, 404], path).toContain(status);
	}
});

test('an address without the closing slash is redirected to the one with it, and keeps its query', async () => {
	const { status, headers } = await ask('/manca?q=a');
	expect(status).toBe(308);
	expect(headers.location).toBe('/manca/?q=a');
});

test('a malformed address gets a 400 or 404, and pages are still served', async () => {
	for (const path of ['/%/', '/%00/', '/%c0%af/', '*']) {
		expect([400, 404], path).toContain((await ask(path)).status);
	}
	expect((await ask('//')).body.toString()).toBe('Pagina non trovata');
	expect((await ask('/')).body.toString()).toBe(home);
});

describe('compression and caching', () => {
	test('a browser that accepts brotli gets the precompressed file', async () => {
		const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip, br' } });
		expect(headers['content-encoding']).toBe('br');
		expect(headers.vary).toBe('Accept-Encoding');
		expect(brotliDecompressSync(body).toString()).toBe(home);
	});

	test('an unchanged page is not sent again', async () => {
		const first = await ask('/');
		const again = await ask('/', { headers: { 'If-None-Match': first.headers.etag ?? '' } });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});

	test('pages, the theme and the pointer of the search are revalidated, files named by their content are cached for a year', async () => {
		for (const path of ['/', '/tema.css', '/ricerca/entry.json'])
			expect((await ask(path)).headers['cache-control']).toBe('public, no-cache');
		for (const path of ['/_astro/style.abc123.css', '/ricerca/indice/it/0123456789ab.json'])
			expect((await ask(path)).headers['cache-control']).toContain('immutable');
	});
});

describe('headers', () => {
	test('the Content-Security-Policy allows no inline code and no other origin', async () => {
		const policy = (await ask('/')).headers['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe');
		expect(policy).not.toContain('http');
	});

	test('only a site with an https origin sends HSTS', async () => {
		expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
		const secure = await ask('/', { host: 'visit.taranto.localhost' });
		expect(secure.headers['strict-transport-security']).toContain('max-age=63072000');
	});

	test('calendars have their media type and may be fetched from other origins', async () => {
		const { headers } = await ask('/eventi.ics');
		expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
		expect(headers['access-control-allow-origin']).toBe('*');
	});
});

test('a port in use is reported by its number', async () => {
	const attempt = startGateway({
		port: gateway.port,
		firstSitePort: 0,
		cmsUrl: 'http://127.0.0.1:9',
		sites: [],
	});
	await expect(attempt).rejects.toThrow(PortBusyError);
	await expect(attempt).rejects.toThrow(`Port ${gateway.port} is in use`);
});

/** Returns the first of three free ports in a row, the middle one taken by another program until `release`. */
async function takeMiddlePort(): Promise<{ first: number; release: () => Promise<unknown> }> {
	for (;;) {
		const servers = [createSocketServer(), createSocketServer(), createSocketServer()] as const;
		const shut = (server: Server) => new Promise((resolve) => server.close(resolve));
		const listen = (server: Server, port: number) =>
			new Promise<boolean>((resolve) => {
				server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
			});
		await listen(servers[0], 0);
		const address = servers[0].address();
		const first = typeof address === 'object' && address ? address.port : 0;
		const areFree = (await listen(servers[1], first + 1)) && (await listen(servers[2], first + 2));
		await Promise.all([shut(servers[0]), shut(servers[2])]);
		if (areFree) return { first, release: () => shut(servers[1]) };
		await shut(servers[1]);
	}
}

test('a port in use by another program leaves later sites on their own ports', async () => {
	const { first, release } = await takeMiddlePort();
	const one = await startGateway({
		port: 0,
		firstSitePort: first,
		cmsUrl: 'http://127.0.0.1:9',
		sites: sites.slice(0, 1),
	});
	try {
		const later = [...sites, siteOf('terzo', 'http://terzo.localhost')];
		await expect(one.serve(later)).rejects.toThrow(`Port ${first + 1} is in use`);
		expect([...one.sitePorts]).toEqual([
			['portale', first],
			['terzo', first + 2],
		]);
		await release();
		await one.serve(later);
		expect(one.sitePorts.get('visit')).toBe(first + 1);
	} finally {
		await one.close();
	}
});

test('a port in use when the gateway starts leaves its site on the shared port, and is told', async () => {
	const { first, release } = await takeMiddlePort();
	const told: unknown[] = [];
	const one = await startGateway({
		...{ port: 0, firstSitePort: first + 1, cmsUrl: 'http://127.0.0.1:9' },
		...{ sites, onError: (error: unknown) => void told.push(error) },
	});
	try {
		expect([...one.sitePorts]).toEqual([['visit', first + 2]]);
		expect(told).toEqual([expect.any(PortBusyError)]);
		expect((await ask('/', { port: one.port, host: 'taranto.localhost' })).status).toBe(200);
	} finally {
		await one.close();
		await release();
	}
});

test('no site gets a port of another program', async () => {
	const { first, release } = await takeMiddlePort();
	const one = await startGateway({
		...{ port: 0, firstSitePort: first, reservedPorts: [first + 1], cmsUrl: 'http://127.0.0.1:9' },
		sites,
	});
	try {
		expect([...one.sitePorts]).toEqual([
			['portale', first],
			['visit', first + 2],
		]);
	} finally {
		await one.close();
		await release();
	}
});

describe('an address that had a page before', () => {
	const former = (path: string, address: object) => write(`addresses/${path}.json`, JSON.stringify(address));
	let port: number;
	let own: Gateway;

	beforeAll(async () => {
		former('vecchia/index.html', { status: 301, to: '/novita/' });
		former('altrove/index.html', { status: 301, to: 'https://visit.taranto.localhost/storie/uno/' });
		former('fuori/index.html', { status: 301, to: 'https://evil.example/' });
		former('ritirata/index.html', { status: 410, reason: 'Annullata <script>alert("$1")</script> & basta' });
		former('en/gone/index.html', { status: 410 });
		former('novita/index.html', { status: 410 });
		former('rotta/index.html', { status: 302, to: '/novita/' });
		write('con/index.html', home);
		write('con/novita/index.html', 'novità');
		write('con/404.html', 'Pagina non trovata');
		write('con/410.html', '<h1>Ritirata</h1><p class="lead" data-gone-reason>Non c’è più.</p>');
		write('con/en/410.html', '<p data-gone-reason>It was withdrawn.</p>');
		const con = { ...siteOf('con', 'https://con.localhost'), addresses: join(root, 'addresses') };
		own = await startGateway({
			...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9' },
			sites: [con, ...sites],
		});
		port = own.port;
	});

	afterAll(() => own.close());

	const at = (path: string) => ask(path, { host: 'con.localhost', port });

	test('redirects for good to the present page, kept for an hour, also on another of the sites', async () => {
		const { status, headers, body } = await at('/vecchia/');
		expect([status, headers.location, headers['cache-control']]).toEqual([301, '/novita/', 'no-cache']);
		expect(body.toString()).toBe('');
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		const elsewhere = await at('/altrove/');
		expect(elsewhere.headers.location).toBe('https://visit.taranto.localhost/storie/uno/');
	});

	test('redirects to no other host', async () => {
		const { status, headers } = await at('/fuori/');
		expect([status, headers.location]).toEqual([404, undefined]);
	});

	test('is gone in the design of the site and in the language of the address, with the reason as plain text', async () => {
		const { status, headers, body } = await at('/ritirata/');
		expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
		expect(body.toString()).toBe(
			'<h1>Ritirata</h1><p class="lead" data-gone-reason>Annullata &lt;script&gt;alert(&quot;$1&quot;)&lt;/script&gt; &amp; basta</p>',
		);
		expect((await at('/en/gone/')).body.toString()).toBe('<p data-gone-reason>It was withdrawn.</p>');
	});

	test('shows the page that has the address now', async () => {
		const { status, body } = await at('/novita/');
		expect([status, body.toString()]).toEqual([200, 'novità']);
	});

	test('is unknown when it never had a page, or cannot be one', async () => {
		for (const path of ['/mai/', '/vecchia/index.html.json', '/%2e%2e/addresses/vecchia/', '/Vecchia/'])
			expect((await at(path)).status, path).toBe(404);
		expect((await at('/vecchia')).headers.location).toBe('/vecchia/');
	});

	test('with a damaged record is an error of that address only', async () => {
		expect((await at('/rotta/')).status).toBe(500);
		expect((await at('/')).status).toBe(200);
	});
});

describe('a rating of a page', () => {
	const send = (fields: Record<string, string>) =>
		fetch(`http://127.0.0.1:${gateway.sitePorts.get('portale') ?? 0}/valutazione/`, {
			method: 'POST',
			body: new URLSearchParams(fields),
		});

	test('is stored', async () => {
		const answer = await send({
			url: '/novita/',
			title: 'Novità',
			rating: '4',
			positive: 'Le indicazioni erano chiare',
		});
		expect(answer.status).toBe(200);
		const kept = readFileSync(join(root, 'feedback', 'portale.ndjson'), 'utf8')
			.trim()
			.split('\n');
		expect(JSON.parse(kept.at(-1) ?? '')).toMatchObject({
			url: '/novita/',
			title: 'Novità',
			rating: 4,
			positive: 'Le indicazioni erano chiare',
		});
	});

	test('is refused when its fields are invalid or too long, and nothing is stored', async () => {
		const before = readFileSync(join(root, 'feedback', 'portale.ndjson'), 'utf8');
		expect((await send({ url: 'https://example.org/', title: '', rating: '9' })).status).toBe(400);
		expect((await send({ url: '/', title: '', rating: '5', text: 'x'.repeat(5000) })).status).toBe(413);
		expect(readFileSync(join(root, 'feedback', 'portale.ndjson'), 'utf8')).toBe(before);
	});
});

test('a file that cannot be read gets a 500, and other files are still served', async () => {
	// A socket is found by `stat` but cannot be opened.
	const socket = createSocketServer();
	await new Promise<void>((resolve) => socket.listen(join(root, 'portale', 'gone.txt'), resolve));
	try {
		expect((await ask('/gone.txt')).status).toBe(500);
		expect((await ask('/')).status).toBe(200);
	} finally {
		await new Promise((resolve) => socket.close(resolve));
	}
});

describe.each(['/file/0123456789abcdef', '/allegati/12'])('an uploaded file in %s', (folder) => {
	test.each([
		[`${folder}/atto.pdf`, 'application/pdf'],
		[`${folder}/film.mp4`, 'video/mp4'],
	])('%s is displayed inline', async (path, type) => {
		const { status, headers } = await ask(path);

		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
		expect(headers['content-disposition']).toBeUndefined();
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test.each([
		`${folder}/dati.xml`,
		`${folder}/atto.pdf.p7m`,
		`${folder}/pagina.html`,
		`${folder}/disegno.svg`,
	])('%s is only offered for download, and no script in it runs', async (path) => {
		const { status, headers } = await ask(path);

		expect(status).toBe(200);
		expect(headers['content-disposition']).toBe('attachment');
		expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
		expect(headers['content-type']).not.toMatch(/html|svg/);
	});

	test('is not found when its folder or extension is percent-encoded', async () => {
		expect((await ask(`${folder.replace('a', '%61').replace('f', '%66')}/pagina.html`)).status).toBe(404);
		expect((await ask(`${folder}/pagina.%68tml`)).status).toBe(404);
	});

	test('that is missing gets the 404 page of the site, displayed inline', async () => {
		const { status, headers } = await ask(`${folder}/altro.xml`);

		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['content-disposition']).toBeUndefined();
		expect(headers['content-security-policy']).toContain("style-src 'self'");
	});
});
