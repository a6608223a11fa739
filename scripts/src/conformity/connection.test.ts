import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverProgram } from '@portolano/gateway/testing';
import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionTo } from './connection.ts';
import { requestAnswer } from './request-answer.ts';

const program = serverProgram('caddy');
const reason =
	program === undefined ? ' (skipped: neither Caddy nor its Debian package is here; install caddy)' : '';

describe.skipIf(program === undefined)(`a site on https${reason}`, () => {
	const folder = mkdtempSync(join(tmpdir(), 'https-'));
	let server: ChildProcess;
	let port: number;

	beforeAll(async () => {
		port = await freePort();
		const file = join(folder, 'Caddyfile');
		writeFileSync(
			file,
			`{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\nhttps://localhost:${port} {\n\ttls internal\n\trespond "Comune"\n}\n`,
		);
		server = spawn(program ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], {
			env: { NODE_ENV: 'test', HOME: folder, PATH: '/usr/bin:/bin' },
			stdio: 'ignore',
		});
		for (let tries = 0; tries < 200 && !(await connectionTo(`https://localhost:${port}/`)); tries += 1)
			await sleep(100);
	}, 60_000);

	afterAll(() => {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	test('has its protocol, its cipher and the days of its certificate read, and why nobody trusts it', async () => {
		const connection = await connectionTo(`https://localhost:${port}/`);

		expect(connection?.protocol).toBe('TLSv1.3');
		expect(connection?.cipher).toMatch(/^TLS_/);
		expect(connection?.distrust).toMatch(/UNABLE_TO|SELF_SIGNED/);
		const now = Date.now();
		expect(connection?.validFrom.getTime()).toBeLessThanOrEqual(now);
		expect(connection?.validTo.getTime()).toBeGreaterThan(now);
	});

	test('is not read when its certificate is not trusted, as a browser does not', async () => {
		expect(await requestAnswer(`https://localhost:${port}/`)).toBeUndefined();
	});

	test('has no connection where it has none', async () => {
		expect(await connectionTo(`http://localhost:${port}/`)).toBeNull();
		expect(await connectionTo(`https://localhost:${await freePort()}/`)).toBeNull();
	});
});
