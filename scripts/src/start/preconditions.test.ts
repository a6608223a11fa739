import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { type Home, homeAt } from '../places.ts';
import { checkMachine } from './preconditions.ts';

const newHome = () => homeAt(mkdtempSync(join(tmpdir(), 'preconditions-')));

async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer());
	for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const addresses = servers.map((server) => server.address());
	for (const server of servers) await new Promise((resolve) => server.close(resolve));
	return addresses.map((address) => (typeof address === 'object' && address !== null ? address.port : 0));
}

async function settingsOf(home: Home): Promise<Settings> {
	const [PORT = 0, CMS_PORT = 0, PUBLISHER_PORT = 0, ALERTS_PORT = 0, FIRST_SITE_PORT = 0] =
		await freePorts(5);
	return {
		DATABASE_URL: `file:${join(home.dataFolder, 'cms.db')}`,
		PAYLOAD_SECRET: '',
		LOG_TOKEN: '',
		PUBLISHER_TOKEN: '',
		DEMO_PASSWORD: '',
		TRUSTED_PROXIES: [],
		PORT,
		FIRST_SITE_PORT,
		CMS_PORT,
		PUBLISHER_PORT,
		ALERTS_PORT,
		ALERTS_CHECK_URL: '',
		cmsUrl: '',
		cmsAddress: '',
		publisherUrl: '',
		alertsUrl: '',
		previewOrigin: 'http://*.anteprima.localhost:8080',
		home,
	};
}

const free = (gigabytes: number) => () => Promise.resolve(gigabytes * 1e9);

test('a nearly full disk is reported with its free and the required space, and nothing is written', async () => {
	const home = newHome();
	const attempt = checkMachine(await settingsOf(home), 1, free(0.4));
	await expect(attempt).rejects.toThrow(ExpectedError);
	await expect(attempt).rejects.toThrow(
		`The disk that holds ${home.folder} has 0.4 GB free; what is built and the demonstration need 1 GB. Free some space`,
	);
	await expect(attempt).rejects.toThrow('Nothing was started and no content was changed.');
	expect(readdirSync(home.folder)).toEqual([]);
});

test('the disk of an existing data folder is checked', async () => {
	const home = newHome();
	mkdirSync(home.dataFolder);
	const asked: string[] = [];
	await checkMachine(await settingsOf(home), 1, (folder) => {
		asked.push(folder);
		return Promise.resolve(1e9);
	});
	expect(asked).toEqual([home.dataFolder]);
});

test('two services with the same port are reported with the names of both settings', async () => {
	const settings = await settingsOf(newHome());
	const attempt = checkMachine({ ...settings, CMS_PORT: settings.PORT }, 1, free(10));
	await expect(attempt).rejects.toThrow(`CMS_PORT and PORT both lead to port ${settings.PORT}`);
});
