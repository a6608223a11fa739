import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';
import { gatewayHealth } from './health.ts';
import { sendRaw } from './test-client.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-health-'));
const token = 'token-of-the-tests';
const errors: unknown[] = [];
let gateway: Gateway;

const siteOf = (key: string) => ({
	...{
		key,
		origin: `https://${key}.example`,
		folder: join(root, key),
		addresses: join(root, 'addresses', key),
	},
	feedbackFile: join(root, `${key}.ndjson`),
});

beforeAll(async () => {
	mkdirSync(join(root, 'portale'));
	writeFileSync(join(root, 'portale/index.html'), 'home');
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9', healthToken: token },
		sites: [siteOf('portale'), siteOf('visit')],
		onError: (error) => errors.push(error),
	});
});

afterAll(async () => {
	await gateway.close();
	rmSync(root, { recursive: true });
});

const ask = (host: string, first = 'GET /health HTTP/1.1', bearer?: string) =>
	sendRaw(
		gateway.port,
		Buffer.from(
			[
				first,
				`Host: ${host}`,
				...(bearer === undefined ? [] : [`Authorization: Bearer ${bearer}`]),
				'',
				'',
			].join('\r\n'),
		),
	);

test.for(['localhost', '127.0.0.1', '[::1]', 'localhost:8080'])(
	'under the name of the machine %s, health is returned, without the token only whether it is well',
	async (host) => {
		const { status, body, headers } = await ask(host);
		expect([status, JSON.parse(body)]).toEqual([200, { isWell: true }]);
		expect(headers.get('cache-control')).toContain('no-store');
		expect((await ask(host, undefined, 'wrong')).body).toBe(body);
	},
);

test('with the token the sites and their state are returned', async () => {
	const { body } = await ask('localhost', undefined, token);
	expect(gatewayHealth.parse(JSON.parse(body))).toMatchObject({
		...{ isWell: true, trouble: null, lastError: null },
		sites: [
			{ site: 'portale', origin: 'https://portale.example', isReleased: true },
			{ site: 'visit', isReleased: false },
		],
	});
});

test('HEAD returns the status alone; other methods are refused', async () => {
	expect(await ask('localhost', 'HEAD /health HTTP/1.1')).toMatchObject({ status: 200, body: '' });
	expect((await ask('localhost', 'POST /health HTTP/1.1')).status).toBe(405);
});

test('on the host of a site /health is a page like any other: there is none', async () => {
	expect((await ask('portale.example')).status).not.toBe(200);
	expect((await ask('portale.example', 'GET /health/ HTTP/1.1')).status).toBe(404);
	expect((await ask('unknown.example')).status).toBe(421);
});

test('trouble with the list of sites is a 503 with its reason, and the last error stays after it is over', async () => {
	gateway.noteTrouble('The log copy is gone.');
	const { status, body } = await ask('localhost', undefined, token);
	expect(status).toBe(503);
	expect(gatewayHealth.parse(JSON.parse(body)).trouble).toBe('The log copy is gone.');
	gateway.noteTrouble(undefined);
	const after = gatewayHealth.parse(JSON.parse((await ask('localhost', undefined, token)).body));
	expect([after.isWell, after.lastError?.message]).toEqual([true, 'The log copy is gone.']);
});
