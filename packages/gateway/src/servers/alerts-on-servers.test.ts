import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import {
	serverFallback,
	serverInclude,
	type TimedFile,
	withoutOtherCommands,
} from '@portolano/content-models';
import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escaped } from '../escaped.ts';
import { type Gateway, startGateway } from '../gateway.ts';
import { type Answer, askHost, sendRaw } from '../test-client.ts';
import { caddyConfiguration } from './caddy.ts';
import type { ServedSite } from './configuration.ts';
import { nginxConfiguration } from './nginx.ts';
import { startServer } from './running-server.ts';
import { serverProgram } from './server-programs.ts';
import { writeLane } from './written-lane.ts';

const root = mkdtempSync(join(tmpdir(), 'alerts-on-servers-'));
const [barPath, statePath] = ['/allerte/barra.it.html', '/allerte/stato.it.html'];
const [bar, state] = [serverInclude(barPath), serverInclude(statePath)];
const link = '<a href="/allerte/attive.html">Allerte</a>';
const fallback = `${serverFallback.start}${link}${serverFallback.end}`;

/** Commands to all three servers, as an attacker would write them. */
const commands = [
	'<!--# include virtual="/feed.xml" -->',
	'<!--#include file="/etc/hostname" -->',
	'<!--# echo var="document_root" -->',
	'<!--%env "HOME"%-->',
	'<!--%include "/../timed.json"%-->',
	"<!--# include virtual='/feed.xml' -->",
	'<!--%env `HOME`%-->',
].join(' ');
const braces = '{{env "HOME"}} {{now}} ${document_root}';
/** In an attribute Astro escapes nothing but quotes and ampersands. */
const inAttribute = withoutOtherCommands(`<img alt="${commands.replaceAll('"', '&#34;')}">`);
const hostile = `${escaped(commands)} ${inAttribute} ${braces}`;

const filler = 'Testo della pagina. '.repeat(200);
const news = `<!doctype html><body>${bar}${hostile}${filler}`;
const home = `<!doctype html><body>${bar}<p>${state}${fallback}</p>${hostile}${filler}`;
const alert = `<aside data-alert="1">Allerta rossa ${hostile}</aside>`;
const calm = 'Nessuna allerta';

const always = (text: string): TimedFile => [{ text }];
const none: TimedFile = [];

/** Files of a site that speaks Italian and English. */
const files = (bars: TimedFile, states: TimedFile) => ({
	...{ [barPath]: bars, [statePath]: states, '/allerte/barra.en.html': none },
	...{ '/allerte/stato.en.html': always('No alert'), '/allerte/attive.json': always('{"alerts":[]}') },
	...{ '/allerte/attive.html': always('<!doctype html>'), '/allerte/feed.xml': always('<feed/>') },
	'/allerte/a1.cap.xml': always('<alert/>'),
});

/** One release, on sites whose alerts differ; in the last one, no server includes anything. */
const keys = ['acceso', 'spento', 'senza', 'orario', 'scollegato'] as const;
type Key = (typeof keys)[number];

const sites = keys.map((key): ServedSite => {
	const addresses = join(root, key, 'addresses');
	const alerts = { folder: join(root, key, 'alerts'), statePaths: ['/', '/en/'] };
	return {
		...{ key, origin: `https://${key}.example`, folder: join(root, 'live'), addresses },
		...{ otherLanguages: ['en'], alerts: key === 'scollegato' ? undefined : alerts },
	};
});

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

function writeSites(): void {
	for (const [path, html] of [
		['index.html', home],
		['novita/index.html', news],
	] as const) {
		write(`live/${path}`, html);
		write(`live/${path}.br`, brotliCompressSync(html));
		write(`live/${path}.gz`, gzipSync(html));
	}
	write('live/en/index.html', `${serverInclude('/allerte/barra.en.html')}Home`);
	write('live/404.html', `${bar}Pagina non trovata`);
	write('live/en/404.html', `${serverInclude('/allerte/barra.en.html')}Page not found`);
	write('live/410.html', `${bar}Pagina ritirata`);
	write('live/errore.html', `${bar}Richiesta senza risposta`);
	write('live/en/errore.html', `${serverInclude('/allerte/barra.en.html')}No answer`);
	write('live/valutazione/non-inviata/index.html', `${bar}Valutazione non inviata`);
	write('live/feed.xml', `<rss>${commands}</rss>`);
	for (const name of ['pagina.html', 'index.html']) write(`live/allegati/12/${name}`, `${bar}${commands}`);
	for (const key of keys) {
		write(`${key}/addresses.nginx`, '/ritirata/ gone;\n');
		write(`${key}/addresses.caddy`, '/ritirata/ gone\n');
		write(`${key}/addresses/ritirata/index.html.json`, '{"status":410}');
	}
	writeLane(join(root, 'acceso/alerts'), { isOn: true, files: files(always(alert), always('Rossa')) });
	writeLane(join(root, 'spento/alerts'), { isOn: false, files: files(none, always(calm)) });
}

/** Writes an alert that begins in two seconds or three, at a whole second, and lasts two seconds. */
function writeTimedAlert(): { from: number; until: number } {
	const from = Math.ceil(Date.now() / 1000) * 1000 + 2000;
	const part = { from, until: from + 2000 };
	const states = [
		{ from: from - 100_000, until: from, text: calm },
		{ ...part, text: 'Rossa' },
		{ from: part.until, until: part.until + 100_000, text: calm },
	];
	writeLane(join(root, 'orario/alerts'), { isOn: true, files: files([{ ...part, text: alert }], states) });
	return part;
}

let gateway: Gateway;

beforeAll(async () => {
	writeSites();
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9' },
		sites: sites.map((site) => ({ ...site, feedbackFile: join(root, `${site.key}.ndjson`) })),
	});
});

afterAll(async () => {
	await gateway.close();
	rmSync(root, { recursive: true });
});

const decoded: Readonly<Record<string, (body: Buffer) => Buffer>> = {
	br: brotliDecompressSync,
	gzip: gunzipSync,
};

function textOf({ headers, body }: Answer): string {
	const decode = decoded[headers['content-encoding'] ?? ''];
	return (decode ? decode(body) : body).toString();
}

/** Each server leaves the comments to the others where they are. */
const withoutComments = (html: string) => html.replaceAll(/<!--.*?-->/g, '');

/** Headers that depend on the moment or on the bytes. */
const ofBytes = new Set([
	...['date', 'etag', 'last-modified', 'content-length', 'accept-ranges', 'server', 'connection'],
	...['keep-alive', 'transfer-encoding', 'content-encoding', 'vary', 'via'],
]);

const lasting = ({ headers }: Answer) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBytes.has(name)));

/** When an answer was made; undefined when an instant of the alert was during it. */
function phaseOf(
	{ asked, answered }: { asked: number; answered: number },
	{ from, until }: { from: number; until: number },
): 'before' | 'during' | 'after' | undefined {
	if (answered < from) return 'before';
	if (asked >= until) return 'after';
	return asked >= from && answered < until ? 'during' : undefined;
}

/** The servers, with a gateway that answers them or not. nginx has it compose pages, if it answers. */
const servers = [
	{ title: 'gateway', name: 'gateway', isGatewayThere: true },
	{ title: 'nginx', name: 'nginx', isGatewayThere: false },
	{ title: 'nginx before the gateway', name: 'nginx', isGatewayThere: true },
	{ title: 'caddy', name: 'caddy', isGatewayThere: false },
] as const;

describe.each(servers)('$title', ({ title, name, isGatewayThere }) => {
	const program = name === 'gateway' ? name : serverProgram(name);
	const missing = `Skipped without ${name}: install it, or make “apt-get download ${name}” possible.`;
	let port: number;
	let running: ChildProcess | undefined;

	beforeAll(async () => {
		if (name === 'gateway') port = gateway.port;
		else if (program !== undefined) {
			port = await freePort();
			const configure = { nginx: nginxConfiguration, caddy: caddyConfiguration }[name];
			const address = isGatewayThere ? `127.0.0.1:${gateway.port}` : '127.0.0.1:9';
			const configuration = configure(sites, { gateway: address, plainPort: port });
			const folder = join(root, title.replaceAll(' ', '-'));
			mkdirSync(folder);
			running = await startServer({ name, program }, { folder, configuration, port });
		}
	}, 30_000);

	afterAll(() => void running?.kill());

	const ask = (key: Key, path: string, headers: Record<string, string> = {}) =>
		askHost({ port, host: `${key}.example` }, path, { headers });
	const text = async (key: Key, path: string) => withoutComments(textOf(await ask(key, path)));

	test('a bar and the state begin and end on the second', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const { from, until } = writeTimedAlert();
		// The gateway looks at its file ten times a second.
		await sleep(150);
		const seen = { before: 0, during: 0, after: 0 };
		while (Date.now() < until + 500) {
			for (const path of ['/novita/', '/', '/mai/', '/ritirata/']) {
				const asked = Date.now();
				const shown = await text('orario', path);
				const phase = phaseOf({ asked, answered: Date.now() }, { from, until });
				if (phase === undefined) continue;
				seen[phase] += 1;
				const isOn = phase === 'during';
				expect(shown.includes(alert), `${path} ${phase}`).toBe(isOn);
				if (path === '/') expect(shown.includes(isOn ? 'Rossa' : calm), phase).toBe(true);
			}
			await sleep(20);
		}
		for (const times of Object.values(seen)) expect(times).toBeGreaterThan(3);
	});

	test('the bar is in every page, and in those sent in place of others', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const shown = (page: string) => page.replace(bar, () => alert);
		expect(await text('acceso', '/novita/')).toBe(shown(news));
		expect(await text('acceso', '/')).toBe(shown(home.replace(`${state}${fallback}`, 'Rossa')));
		expect(await text('acceso', '/novita/index.html')).toBe(shown(news));
		expect(await text('acceso', '/en/')).toBe('Home');
		for (const [path, body, status] of [
			['/mai/', `${alert}Pagina non trovata`, 404],
			['/allegati/1/manca.pdf', `${alert}Pagina non trovata`, 404],
			['/en/never/', 'Page not found', 404],
			['/ritirata/', `${alert}Pagina ritirata`, 410],
		] as const) {
			const answer = await ask('acceso', path);
			expect([answer.status, withoutComments(textOf(answer)), answer.headers['cache-control']], path).toEqual(
				[status, body, 'no-cache'],
			);
		}
	});

	test('the bar is in the page for requests that can’t be answered', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const post = { method: 'POST', body: 'a=b' };
		for (const [path, body] of [
			['/novita/', `${alert}Richiesta senza risposta`],
			['/novita/index.html', `${alert}Richiesta senza risposta`],
			['/en/', 'No answer'],
		] as const) {
			const answer = await askHost({ port, host: 'acceso.example' }, path, post);
			expect([answer.status, withoutComments(textOf(answer))], path).toEqual([405, body]);
			expect([answer.headers['cache-control'], answer.headers['content-type']], path).toEqual([
				...['no-cache', 'text/html; charset=utf-8'],
			]);
			expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'");
		}
		const off = await askHost({ port, host: 'spento.example' }, '/novita/', post);
		expect([off.status, withoutComments(textOf(off))]).toEqual([405, 'Richiesta senza risposta']);
	});

	test('the bar is in the page for addresses that are malformed or too long', async ({ skip }) => {
		if (program === undefined) skip(missing);
		if (name === 'caddy') skip('Go answers these before Caddy knows the site.');
		for (const [path, status] of [
			[`/${'a'.repeat(9000)}`, 414],
			[name === 'nginx' ? '/%00' : '*', 400],
		] as const) {
			const sent = `GET ${path} HTTP/1.1\r\nHost: acceso.example\r\nConnection: close\r\n\r\n`;
			const answer = await sendRaw(port, sent);
			expect(answer.status, path.slice(0, 9)).toBe(status);
			expect(withoutComments(answer.body), path.slice(0, 9)).toContain('Allerta rossa');
			expect(answer.body, path.slice(0, 9)).toContain('Richiesta senza risposta');
		}
	});

	test('the bar is in the page that a rating was not stored, also when the gateway doesn’t answer', async ({
		skip,
	}) => {
		if (program === undefined) skip(missing);
		const rate = (key: Key) =>
			askHost({ port, host: `${key}.example` }, '/valutazione/', {
				...{ method: 'POST', body: 'rating=9' },
				headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
			});
		const [on, off] = [await rate('acceso'), await rate('scollegato')];
		expect([on.status, off.status]).toEqual(isGatewayThere ? [400, 400] : [502, 502]);
		expect(withoutComments(textOf(on))).toBe(`${alert}Valutazione non inviata`);
		expect(textOf(off)).toBe(`${bar}Valutazione non inviata`);
	});

	test('pages with a bar have the headers of others, and are compressed', async ({ skip }) => {
		if (program === undefined) skip(missing);
		for (const path of ['/novita/', '/mai/', '/ritirata/']) {
			const [off, on] = [await ask('spento', path), await ask('acceso', path)];
			expect([on.status, lasting(on)], path).toEqual([off.status, lasting(off)]);
		}
		const compressed = await ask('acceso', '/novita/', { 'Accept-Encoding': 'gzip' });
		expect(compressed.headers['content-encoding']).toBe('gzip');
		expect(compressed.headers.vary).toBe('Accept-Encoding');
		expect(withoutComments(textOf(compressed))).toBe(news.replace(bar, () => alert));
		const head = await askHost({ port, host: 'acceso.example' }, '/novita/', { method: 'HEAD' });
		expect([head.status, head.body.length]).toEqual([200, 0]);
	});

	test('a browser that has the page as it was before is sent the bar', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const { etag = '', 'last-modified': date = '' } = (await ask('spento', '/novita/')).headers;
		const known = [{ 'If-None-Match': etag }, { 'If-Modified-Since': date }];
		for (const headers of [...known, { Range: 'bytes=0-5' }, { Range: 'bytes=0-5', 'If-Range': etag }]) {
			const answer = await ask('acceso', '/novita/', headers);
			expect([answer.status, withoutComments(textOf(answer))], JSON.stringify(headers)).toEqual([
				...[200, news.replace(bar, () => alert)],
			]);
		}
	});

	test('without an alert pages are precompressed, and known again', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const encoding = name === 'nginx' ? 'gzip' : 'br';
		for (const key of ['spento', 'senza', 'scollegato'] as const) {
			const answer = await ask(key, '/novita/', { 'Accept-Encoding': encoding });
			expect([answer.headers['content-encoding'], textOf(answer)], key).toEqual([encoding, news]);
			expect(answer.body).toEqual(encoding === 'br' ? brotliCompressSync(news) : gzipSync(news));
			const known = { 'Accept-Encoding': encoding, 'If-None-Match': answer.headers.etag ?? '' };
			expect((await ask(key, '/novita/', known)).status, key).toBe(304);
		}
	});

	test('the state is shown without an alert too', async ({ skip }) => {
		if (program === undefined) skip(missing);
		const shown = home.replace(bar, '').replace(`${state}${fallback}`, calm);
		expect(await text('spento', '/')).toBe(shown);
		const compressed = await ask('spento', '/', { 'Accept-Encoding': 'gzip' });
		expect(withoutComments(textOf(compressed))).toBe(shown);
	});

	test('without the files of alerts, or with includes switched off, the link to the alerts is there', async ({
		skip,
	}) => {
		if (program === undefined) skip(missing);
		for (const key of ['senza', 'scollegato'] as const) {
			expect(textOf(await ask(key, '/')), key).toBe(home);
			const { status, body } = await ask(key, '/mai/');
			expect([status, body.toString().endsWith('Pagina non trovata')], key).toEqual([404, true]);
		}
	});

	test('the files of alerts are served, and asked for at every visit', async ({ skip }) => {
		if (program === undefined) skip(missing);
		for (const [path, type, body] of [
			[barPath, 'text/html; charset=utf-8', alert],
			[statePath, 'text/html; charset=utf-8', 'Rossa'],
			['/allerte/attive.html', 'text/html; charset=utf-8', '<!doctype html>'],
			['/allerte/attive.json', 'application/json', '{"alerts":[]}'],
			['/allerte/feed.xml', 'application/xml; charset=utf-8', '<feed/>'],
			['/allerte/a1.cap.xml', 'application/xml; charset=utf-8', '<alert/>'],
		] as const) {
			const answer = await ask('acceso', path);
			expect([answer.status, textOf(answer)], path).toEqual([200, body]);
			expect(answer.headers['content-type'], path).toBe(type);
			expect(answer.headers['cache-control'], path).toBe('public, no-cache');
			expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'");
		}
		for (const path of ['/allerte/a2.cap.xml', '/allerte/barra.de.html'])
			expect((await ask('acceso', path)).status, path).toBe(404);
		for (const path of [barPath, '/allerte/attive.json'])
			expect((await ask('senza', path)).status, path).toBe(404);
	});

	test('uploads and other files are sent as they are, whatever is written in them', async ({ skip }) => {
		if (program === undefined) skip(missing);
		for (const path of ['/allegati/12/pagina.html', '/allegati/12/index.html', '/allegati/12/'])
			expect(textOf(await ask('acceso', path)), path).toBe(`${bar}${commands}`);
		expect(textOf(await ask('acceso', '/feed.xml'))).toBe(`<rss>${commands}</rss>`);
	});
});

describe('nginx before a gateway that accepts connections and is silent', () => {
	const program = serverProgram('nginx');
	const silent = createServer(() => undefined);
	let port: number;
	let running: ChildProcess | undefined;

	beforeAll(async () => {
		if (program === undefined) return;
		port = await freePort();
		const silentPort = await freePort();
		await new Promise<void>((resolve) => silent.listen(silentPort, '127.0.0.1', resolve));
		const configuration = nginxConfiguration(sites, { gateway: `127.0.0.1:${silentPort}`, plainPort: port });
		const folder = join(root, 'silent');
		mkdirSync(folder);
		running = await startServer({ name: 'nginx', program }, { folder, configuration, port });
	}, 30_000);

	afterAll(() => {
		running?.kill();
		silent.close();
	});

	test('composes the page itself', async ({ skip }) => {
		if (program === undefined)
			skip('Skipped without nginx: install it, or make “apt-get download nginx” possible.');
		const { status, body } = await askHost({ port, host: 'acceso.example' }, '/novita/');
		expect([status, withoutComments(body.toString())]).toEqual([200, news.replace(bar, () => alert)]);
	});
});
