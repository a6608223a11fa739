import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serverFallback, serverInclude, type TimedFile } from '@portolano/content-models';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../gateway.ts';
import { askHost } from '../test-client.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-alerts-'));
const [bar, state] = [serverInclude('/allerte/barra.it.html'), serverInclude('/allerte/stato.it.html')];
const fallback = `${serverFallback.start}<a href="/allerte/attive.html">Allerte</a>${serverFallback.end}`;
const filler = 'Testo della pagina. '.repeat(200);
const news = `<!doctype html><body>${bar}${filler}`;
const home = `<!doctype html><body>${bar}<p>${state}${fallback}</p>${filler}`;
const missing = `<!doctype html><body>${bar}Non trovata`;

/** The time of the gateway; each look at a file of alerts is due after a tenth of a second. */
let now = 1_000_000;
let gateway: Gateway;
const errors: unknown[] = [];

function write(path: string, content: string | Buffer): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, content);
	renameSync(`${file}.new`, file);
}

function writeAlerts(files: Record<string, TimedFile>): void {
	write('alerts/timed.json', JSON.stringify({ version: 'a', isOn: true, files }));
	now += 1000;
}

/** A bar in force for ten seconds from the tenth one on. */
function writeTimedBar(): { from: number; until: number } {
	const [from, until] = [now + 10_000, now + 20_000];
	writeAlerts({
		'/allerte/barra.it.html': [{ from, until, text: '<aside>Allerta rossa $&</aside>' }],
		'/allerte/stato.it.html': [
			{ until: from, text: 'Nessuna allerta' },
			{ from, until, text: 'Allerta rossa' },
			{ from: until, text: 'Nessuna allerta' },
		],
		'/allerte/attive.json': [{ text: '[]' }],
	});
	return { from, until };
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	askHost({ port: gateway.port, host: 'portale.example' }, path, { headers, method });

const text = async (path: string) => (await ask(path)).body.toString();

beforeAll(async () => {
	write('live/index.html', home);
	write('live/novita/index.html', news);
	write('live/novita/index.html.br', brotliCompressSync(news));
	write('live/404.html', missing);
	write('live/410.html', `${missing} <p data-gone-reason></p>`);
	write('live/allegati/12/pagina.html', bar);
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9', now: () => now },
		onError: (error) => void errors.push(error),
		sites: [
			{
				...{ key: 'portale', origin: 'http://portale.example', folder: join(root, 'live') },
				feedbackFile: join(root, 'ratings.ndjson'),
				alerts: { folder: join(root, 'alerts'), statePaths: ['/'] },
			},
		],
	});
});

beforeEach(() => {
	rmSync(join(root, 'alerts'), { recursive: true, force: true });
	errors.length = 0;
	now += 1000;
});

afterAll(async () => {
	await gateway.close();
	rmSync(root, { recursive: true });
});

test('without files of alerts, pages are sent as they were released', async () => {
	expect(await text('/')).toBe(home);
	expect(await text('/novita/')).toBe(news);
	expect(await text('/manca/')).toBe(missing);
	expect((await ask('/allerte/barra.it.html')).status).toBe(404);
});

test('a bar is in every page from the instant at which it begins, and no longer at the one at which it ends', async () => {
	const { from, until } = writeTimedBar();
	const shown = '<!doctype html><body><aside>Allerta rossa $&</aside>';
	now = from - 1;
	expect(await text('/novita/')).toBe(news);
	expect(await text('/')).toBe(`<!doctype html><body><p>Nessuna allerta</p>${filler}`);
	for (const instant of [from, until - 1]) {
		now = instant;
		expect(await text('/novita/')).toBe(`${shown}${filler}`);
		expect(await text('/novita/index.html')).toBe(`${shown}${filler}`);
		expect(await text('/')).toBe(`${shown}<p>Allerta rossa</p>${filler}`);
		expect(await text('/manca/')).toBe(`${shown}Non trovata`);
		expect(await text('/Mai')).toBe(`${shown}Non trovata`);
		expect(await text('/allerte/barra.it.html')).toBe('<aside>Allerta rossa $&</aside>');
	}
	now = until;
	expect(await text('/novita/')).toBe(news);
	expect(await text('/')).toBe(`<!doctype html><body><p>Nessuna allerta</p>${filler}`);
	expect(await text('/allerte/barra.it.html')).toBe('');
});

test('an alert that is written or taken back is in the next answers', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	expect(await text('/novita/')).toContain('UNA');
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'DUE' }] });
	expect(await text('/novita/')).toContain('DUE');
	writeAlerts({ '/allerte/barra.it.html': [] });
	expect(await text('/novita/')).toBe(news);
});

test('a new version of a page is sent with the bar', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	await text('/novita/');
	write('live/novita/index.html', `${bar} nuova`);
	expect(await text('/novita/')).toBe('UNA nuova');
	write('live/novita/index.html', news);
	expect(await text('/novita/')).toBe(news.replace(bar, 'UNA'));
});

test('pages with a bar are compressed, and known again by their ETag', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	const expected = news.replace(bar, 'UNA');
	const plain = await ask('/novita/');
	const brotli = await ask('/novita/', { 'Accept-Encoding': 'gzip, br' });
	const gzip = await ask('/novita/', { 'Accept-Encoding': 'gzip' });
	expect(brotliDecompressSync(brotli.body).toString()).toBe(expected);
	expect(gunzipSync(gzip.body).toString()).toBe(expected);
	const encodings = [plain, brotli, gzip].map(({ headers }) => headers['content-encoding']);
	expect(encodings).toEqual([undefined, 'br', 'gzip']);
	const tags = [plain, brotli, gzip].map(({ headers }) => headers.etag);
	expect(new Set(tags).size).toBe(3);

	const known = { 'Accept-Encoding': 'br', 'If-None-Match': `W/${brotli.headers.etag ?? ''}` };
	const again = await ask('/novita/', known);
	expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'Accept-Encoding']);
	writeAlerts({ '/allerte/barra.it.html': [] });
	expect((await ask('/novita/', known)).status).toBe(200);
});

test('a browser that has the page without the bar gets it with the bar', async () => {
	const { headers } = await ask('/novita/');
	const known = { 'If-None-Match': headers.etag ?? '', 'If-Modified-Since': headers['last-modified'] ?? '' };
	expect((await ask('/novita/', known)).status).toBe(304);
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	expect((await ask('/novita/', known)).body.toString()).toContain('UNA');
	expect((await ask('/novita/', { Range: 'bytes=0-5' })).status).toBe(200);
});

test('HEAD returns the length without the bytes', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	const { headers, body } = await ask('/novita/', {}, 'HEAD');
	expect(headers['content-length']).toBe(String(news.replace(bar, 'UNA').length));
	expect(body.length).toBe(0);
});

test('pages with a bar have the headers of pages', async () => {
	const usual = (await ask('/novita/')).headers;
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }], '/allerte/attive.json': [{ text: '[]' }] });
	const { headers } = await ask('/novita/');
	for (const name of Object.keys(usual))
		if (!['etag', 'content-length', 'last-modified', 'date', 'accept-ranges'].includes(name))
			expect(headers[name], name).toBe(usual[name]);
	const json = (await ask('/allerte/attive.json')).headers;
	expect(json['content-type']).toBe('application/json');
	expect(json['cache-control']).toBe('public, no-cache');
	expect(json['access-control-allow-origin']).toBe('*');
});

test('what programs read is answered from a file of its own', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	const files = { '/allerte/attive.json': [{ text: '["Pioggia"]' }] };
	write('alerts/timed-feeds.json', JSON.stringify({ version: 'b', files }));
	now += 1000;
	expect([await text('/allerte/attive.json'), await text('/allerte/barra.it.html')]).toEqual([
		...['["Pioggia"]', 'UNA'],
	]);
});

test('nothing is put into uploads, and nothing in files of alerts is a command', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: `${bar}<!--# include file="/etc/passwd" -->` }] });
	expect(await text('/allegati/12/pagina.html')).toBe(bar);
	expect(await text('/manca/')).toBe(
		`<!doctype html><body>${bar}<!--# include file="/etc/passwd" -->Non trovata`,
	);
});

test('a file of alerts that cannot be read leaves in force what was, until its end, and is told once', async () => {
	const { from, until } = writeTimedBar();
	now = from;
	expect(await text('/novita/')).toContain('Allerta rossa');
	write('alerts/timed.json', '{"version":"b"');
	now += 1000;
	expect(await text('/novita/')).toContain('Allerta rossa');
	now += 1000;
	await text('/novita/');
	expect(errors.map(String)).toEqual([expect.stringContaining('timed.json')]);
	now = until;
	expect(await text('/novita/')).toBe(news);
});

test('many readers at once get the same page', async () => {
	writeAlerts({ '/allerte/barra.it.html': [{ text: 'UNA' }] });
	const answers = await Promise.all(Array.from({ length: 50 }, () => text('/novita/')));
	expect(new Set(answers)).toEqual(new Set([news.replace(bar, 'UNA')]));
});
