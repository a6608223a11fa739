import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type FormerAddress, formerAddressFile, patternOfPages } from '@portolano/content-models';
import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../gateway.ts';
import { caddyConfiguration } from './caddy.ts';
import type { ServedSite } from './configuration.ts';
import { nginxConfiguration } from './nginx.ts';
import { serverProgram } from './server-programs.ts';

const root = mkdtempSync(join(tmpdir(), 'servers-'));
const home = '<!doctype html><title>Portale</title>'.padEnd(2000);
const sites = [siteOf('portale', 'https://portale.example'), siteOf('visit', 'http://visit.example')];

const previewOrigin = 'https://*.anteprima.example';
const nobody = 'http://127.0.0.1:9';

function siteOf(key: string, origin: string): ServedSite {
	const folder = join(root, key);
	return { key, origin, folder: `${folder}/live`, addresses: `${folder}/addresses`, otherLanguages: ['en'] };
}

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

function writeSite(): void {
	const live = (file: string, content: string | Buffer) => write(`portale/live/${file}`, content);
	live('index.html', home);
	live('index.html.br', brotliCompressSync(home));
	live('index.html.gz', gzipSync(home));
	live('novita/index.html', 'novità');
	live('novita/2/index.html', 'altre novità');
	live('en/index.html', 'Home');
	live('404.html', 'Pagina non trovata');
	live('en/404.html', 'Page not found');
	live('410.html', 'Pagina ritirata');
	live('en/410.html', 'Page withdrawn');
	live('errore.html', 'Richiesta senza risposta');
	live('en/errore.html', 'No answer');
	live('_astro/style.abc123.css', 'a{}');
	live('ricerca/entry.json', '{}');
	live('ricerca/indice/it/0123456789ab.json', '{}');
	live('feed.xml', '<rss/>');
	live('eventi.ics', 'BEGIN:VCALENDAR');
	live('.well-known/security.txt', 'Contact: mailto:a@b.example');
	for (const path of uploads) live(path.slice(1), 'x');
	for (const [path, address] of former)
		write(`portale/addresses/${formerAddressFile(path)}`, JSON.stringify(address));
	const value = (address: FormerAddress) => (address.status === 301 ? address.to : 'gone');
	const lines = former.map(([path, address]) => {
		const pattern = patternOfPages(path);
		return `${pattern === undefined ? path : `~${pattern}`} ${value(address)}`;
	});
	write('portale/addresses.nginx', lines.map((line) => `${line};\n`).join(''));
	write('portale/addresses.caddy', lines.map((line) => `${line}\n`).join(''));
	write('visit/live/index.html', 'visit');
}

const uploads = ['/file/0123456789abcdef/', '/allegati/12/'].flatMap((folder) =>
	['atto.pdf', 'dati.csv', 'atto.pdf.p7m', 'pagina.html', 'disegno.svg', 'film.mp4'].map(
		(name) => folder + name,
	),
);

const former: [string, FormerAddress][] = [
	['/vecchia/', { status: 301, to: '/novita/' }],
	['/novita/*/', { status: 301, to: '/novita/2/' }],
	['/altrove/', { status: 301, to: 'http://visit.example/' }],
	['/ritirata/', { status: 410 }],
	['/en/gone/', { status: 410 }],
	['/novita/', { status: 410 }],
	['/allegati/12/prima.pdf', { status: 301, to: '/allegati/12/atto.pdf' }],
	['/allegati/13/ritirato.csv', { status: 410 }],
	['/file/0123456789abcdef/ritirato.pdf', { status: 410 }],
];

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

interface Request {
	readonly path: string;
	readonly host?: string;
	readonly encoding?: string;
	/** Bytes to send. */
	readonly upload?: Buffer;
	readonly method?: string;
}

function ask(
	port: number,
	{ path, host = 'portale.example', encoding, upload, method = upload ? 'POST' : 'GET' }: Request,
): Promise<Answer> {
	const headers = { Host: host, ...(encoding && { 'Accept-Encoding': encoding }) };
	return new Promise((resolve, reject) => {
		request({ hostname: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				resolve({ status, headers, body: Buffer.concat(chunks).toString('base64') });
			});
		})
			.on('error', reject)
			.end(upload);
	});
}

/** Answers, in place of a CMS, what it was asked. */
const cms = createServer((incoming, outgoing) => {
	let bytes = 0;
	incoming.on('data', (chunk: Buffer) => (bytes += chunk.length));
	incoming.on('end', () => {
		const { host, 'x-forwarded-for': from, 'x-forwarded-proto': scheme } = incoming.headers;
		outgoing.end(JSON.stringify({ path: incoming.url, host, from, scheme, bytes }));
	});
});
const cmsPort = await freePort();

/** Returns the command that serves the sites on `port`, in the foreground. */
type Configure = (port: number, gateway: number) => string[];

const nginx: Configure = (plainPort, gateway) => {
	const configuration = nginxConfiguration(sites, {
		gateway: `127.0.0.1:${gateway}`,
		previewOrigin,
		cms: { origin: 'https://cms.example', address: `127.0.0.1:${cmsPort}` },
		plainPort,
	});
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${root}/${name};`,
	);
	write(
		'nginx.conf',
		`daemon off; user root; pid ${root}/nginx.pid; error_log ${root}/nginx.log; events {}
http { access_log off; ${temporary.join(' ')}\n${configuration}}`,
	);
	return ['-c', join(root, 'nginx.conf'), '-e', join(root, 'nginx.log')];
};

const caddy: Configure = (plainPort, gateway) => {
	const configuration = caddyConfiguration(sites, {
		gateway: `127.0.0.1:${gateway}`,
		previewOrigin,
		cms: { origin: 'https://cms.example', address: `127.0.0.1:${cmsPort}` },
		plainPort,
	});
	write('Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${configuration}`);
	return ['run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'];
};

async function answers(port: number): Promise<boolean> {
	for (let tries = 0; tries < 80; tries++) {
		const isUp = await ask(port, { path: '/' }).then(
			() => true,
			() => false,
		);
		if (isUp) return true;
		await sleep(100);
	}
	return false;
}

const requests: Request[] = [
	...['/', '/novita/', '/en/', '/index.html', '/feed.xml', '/eventi.ics', '/_astro/style.abc123.css'],
	...['/ricerca/entry.json', '/ricerca/indice/it/0123456789ab.json'],
	...['/mai/', '/mai', '/en/never/', '/mai.html', '/novita', '/vecchia/', '/vecchia', '/altrove/'],
	...['/novita/2/', '/novita/3/', '/novita/3', '/novita/03/', '/novita/40/', '/eventi/3/'],
	...['/ritirata/', '/en/gone/', '/.well-known/security.txt', '/file/0123456789abcdef/manca.pdf'],
	...[...uploads, '/allegati/12/altro.pdf', '/allegati/12/', '/allegati/12'],
	...['/allegati/12/prima.pdf', '/allegati/13/ritirato.csv', '/file/0123456789abcdef/ritirato.pdf'],
	...['/Mai', '//evil.example', '/%0d%0aSet-Cookie:a', '/vecchia/?a=b', '/mai?a=b'],
].map((path) => ({ path }));
const notAllowed: Request[] = ['/', '/en/', '/novita/2/', '/_astro/style.abc123.css'].map((path) => ({
	...{ path, method: 'DELETE' },
}));

const compared = [
	...['location', 'content-type', 'content-encoding', 'content-disposition', 'cache-control'],
	...['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy'],
	...['permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'],
	...['access-control-allow-origin'],
];

/** What readers and browsers notice of an answer; of a redirect, only where it leads and for how long. */
function noticed({ status, headers, body }: Answer, { path }: Request) {
	if (status === 301) return { path, status, location: headers.location, kept: headers['cache-control'] };
	if (status >= 300 && status < 400) return { path, status, location: headers.location };
	const shown = Object.fromEntries(compared.map((name) => [name, headers[name]]));
	return { path, status, body, ...shown };
}

let gateway: Gateway;

beforeAll(async () => {
	writeSite();
	await new Promise<void>((resolve) => cms.listen(cmsPort, '127.0.0.1', resolve));
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: nobody },
		preview: {
			...{ origin: previewOrigin, cmsOrigin: 'https://cms.example' },
			...{ publisherUrl: nobody, publisherToken: 'none' },
		},
		sites: sites.map((site) => ({ ...site, feedbackFile: join(root, `${site.key}.ndjson`) })),
	});
});

afterAll(async () => {
	await gateway.close();
	cms.close();
	rmSync(root, { recursive: true });
});

const servers = [
	{ name: 'nginx', configure: nginx, encoding: 'gzip' },
	{ name: 'caddy', configure: caddy, encoding: 'br' },
] as const;

describe.each(servers)('$name', ({ name, configure, encoding }) => {
	const program = serverProgram(name);
	const missing = `Skipped without ${name}: install it, or make “apt-get download ${name}” possible.`;
	let port: number;
	let running: ChildProcess | undefined;
	let said = '';

	beforeAll(async () => {
		if (program === undefined) return;
		port = await freePort();
		const env = { NODE_ENV: 'test', HOME: root, PATH: '/usr/bin:/bin' } as const;
		running = spawn(program, configure(port, gateway.port), { env });
		running.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		if (!(await answers(port))) throw new Error(`${name} does not answer:\n${said}`);
	}, 30_000);

	afterAll(() => void running?.kill());

	test.for([...requests, ...notAllowed])('answers $path like the gateway', async (request, { skip }) => {
		if (program === undefined) skip(missing);
		const [ours, theirs] = [await ask(gateway.port, request), await ask(port, request)];
		expect(noticed(theirs, request)).toEqual(noticed(ours, request));
	});

	test('sends precompressed copies', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const request = { path: '/', encoding };
		const [ours, theirs] = [await ask(gateway.port, request), await ask(port, request)];
		expect(theirs.headers['content-encoding']).toBe(encoding);
		expect(theirs.headers.vary).toBe('Accept-Encoding');
		expect(noticed(theirs, request)).toEqual(noticed(ours, request));
	});

	test.for(['/.git/config', '/..%2f', '/../addresses/vecchia/index.html.json', '/%2e%2e/addresses.nginx'])(
		'serves nothing outside the folder of the site at %s',
		async (path, { skip }) => {
			if (program === undefined) skip(missing);
			const { status, headers, body } = await ask(port, { path });
			const isHome = status === 200 && Buffer.from(body, 'base64').toString() === home;
			expect(isHome || status === 400 || status === 404).toBe(true);
			expect(headers.location).toBeUndefined();
		},
	);

	test('shows the page for unknown addresses in place of a missing upload, not as a download', async ({
		skip,
	}) => {
		if (program === undefined) skip(missing);
		const { status, headers, body } = await ask(port, { path: '/file/0123456789abcdef/manca.csv' });
		expect([status, headers['content-disposition']]).toEqual([404, undefined]);
		expect(headers['content-security-policy']).not.toContain('sandbox');
		expect(Buffer.from(body, 'base64').toString()).toBe('Pagina non trovata');
	});

	test('has the newest version of an upload asked for at every visit, and others kept', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const caching = async (path: string) => (await ask(port, { path })).headers['cache-control'];
		expect(await caching('/allegati/12/atto.pdf')).toBe('public, no-cache');
		expect(await caching('/file/0123456789abcdef/atto.pdf')).toContain('immutable');
	});

	test('serves each site under its own host name', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const { body, headers } = await ask(port, { path: '/', host: 'visit.example' });
		expect(Buffer.from(body, 'base64').toString()).toBe('visit');
		expect(headers['strict-transport-security']).toBeUndefined();
	});

	test('passes previews on to the gateway, and keeps its headers', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const host = `${'0'.repeat(32)}.anteprima.example`;
		for (const path of ['/robots.txt', '/novita/']) {
			const request = { path, host };
			const [ours, theirs] = [await ask(gateway.port, request), await ask(port, request)];
			expect(noticed(theirs, request)).toEqual(noticed(ours, request));
			expect(theirs.headers['content-security-policy']).toContain('frame-ancestors https://cms.example');
			expect(theirs.headers['x-robots-tag']).toBe('noindex, nofollow, noarchive');
		}
	});

	test('passes the host of the CMS on to it, with the address of who asks, and uploads of any size', async ({
		skip,
	}) => {
		if (program === undefined) skip(missing);
		const sent = { path: '/api/file?a=b', host: 'cms.example', upload: Buffer.alloc(3_000_000) };
		const { status, body } = await ask(port, sent);
		expect(status).toBe(200);
		expect(JSON.parse(Buffer.from(body, 'base64').toString())).toMatchObject({
			...{ path: sent.path, host: 'cms.example', from: '127.0.0.1', bytes: 3_000_000 },
		});
	});

	test('passes ratings on to the gateway', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const request = { path: '/valutazione/ritorno/' };
		const [ours, theirs] = [await ask(gateway.port, request), await ask(port, request)];
		expect([theirs.status, theirs.headers.location]).toEqual([ours.status, ours.headers.location]);
		expect(theirs.headers['x-content-type-options']).toBe('nosniff');
	});
});
