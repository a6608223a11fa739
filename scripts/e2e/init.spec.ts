import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Portolano } from './portolano.ts';

/** Ports that differ from those of the installation of the other tests. */
const ports = { PORT: '18280', FIRST_SITE_PORT: '18281', CMS_PORT: '18290', PUBLISHER_PORT: '18291' };
const host = 'www.borgomarina.example.org';
const password = 'scogliera verde e due barche';

const answers = {
	...{ 'admin-name': 'Anna Greco', 'admin-email': 'anna.greco@example.org' },
	...{ body: 'Comune di Borgomarina', 'ipa-code': 'c_b000', 'tax-code': '00000000000' },
	...{ address: 'Piazza del Porto 1', 'postal-code': '74100', province: 'TA' },
	...{ pec: 'protocollo@pec.example.org', tagline: 'Servizi, uffici e notizie' },
	...{ host, 'accessibility-email': 'accessibilita@example.org' },
};

const home = mkdtempSync(join(tmpdir(), 'portolano-'));
const parts = ['cms', 'publisher', 'alerts', 'gateway'] as const;
let running: Portolano[] = [];

afterAll(async () => {
	await Promise.all(running.map((part) => part.interrupt()));
	rmSync(home, { recursive: true, force: true });
});

function init(): Portolano {
	const options = Object.entries(answers).flatMap(([option, answer]) => [`--${option}`, answer]);
	return new Portolano(['init', '--home', home, ...options], ports, `${password}\n`);
}

/** Not `fetch`, which ignores the Host header: https://github.com/nodejs/undici/issues/2369. */
function page(path: string): Promise<{ status: number; html: string }> {
	return new Promise((resolve, reject) => {
		const options = { hostname: '127.0.0.1', port: ports.PORT, path, headers: { Host: host } };
		get(options, (response) => {
			let html = '';
			response.on('data', (chunk: Buffer) => (html += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, html }));
		}).on('error', reject);
	});
}

// A sequence of steps on one installation.
describe('an installation made by init', () => {
	// As in the image of `Containerfile`.
	test('has its applications built by prepare', async () => {
		const { code } = await new Portolano(['prepare']).ended();
		expect(code).toBe(0);
	});

	test('has no password in its settings, nor in what init prints', async () => {
		const { code, output } = await init().ended();
		expect([code, output]).toEqual([0, expect.stringContaining(`va online a https://${host}`)]);
		expect(output + readFileSync(join(home, '.env'), 'utf8')).not.toContain(password);
	});

	test('is online once its parts are served', async () => {
		running = parts.map((part) => new Portolano(['serve', part, '--home', home], ports));
		await expect.poll(async () => (await page('/').catch(() => undefined))?.status).toBe(200);
		const { html } = await page('/');
		expect(html).toContain('Comune di Borgomarina');
		expect(html).not.toMatch(/dimostra|Taranto/i);
	});

	test('has every page that its home page links to, the legal ones too', async () => {
		const { html } = await page('/');
		const links = new Set([...html.matchAll(/href="(\/[^"#?]*)/g)].map(([, path]) => path ?? ''));
		const broken: string[] = [];
		for (const path of links) if ((await page(path)).status !== 200) broken.push(path);
		expect(broken).toEqual([]);
		expect([...links]).toEqual(expect.arrayContaining(['/privacy/', '/note-legali/']));
	});

	test('lets its administrator in, and has no demonstration account', async () => {
		const signIn = (email: string, secret: string) =>
			fetch(`http://localhost:${ports.CMS_PORT}/api/users/login`, {
				...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
				body: JSON.stringify({ email, password: secret }),
			});
		expect((await signIn(answers['admin-email'], password)).status).toBe(200);
		expect((await signIn('amministratore@example.org', password)).status).toBe(401);
	});

	test('is refused by a second init, which changes nothing', async () => {
		const { code, output } = await init().ended();
		expect(code).toBe(1);
		expect(output).toContain('Questa installazione ha già degli utenti o dei contenuti');
		expect((await page('/')).status).toBe(200);
	});

	test('has its parts ended by a signal, each with code 0', async () => {
		const ended = await Promise.all(running.map((part) => part.interrupt()));
		expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
		expect(ended.at(-1)?.output).toContain('"event":"stopped"');
	});
});
