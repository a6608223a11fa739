import { mkdtempSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ExpectedError } from './expected-error.ts';
import { runCommand } from './run-command.ts';
import { requireFreePort, type Service, Services } from './services.ts';

const folder = mkdtempSync(join(tmpdir(), 'services-'));

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address !== null ? address.port : 0;
}

function serviceOn(port: number, script: string): Service {
	return {
		name: 'A service',
		command: process.execPath,
		arguments: ['-e', script],
		folder,
		environment: { PORT: String(port) },
		logFile: join(folder, `${port}.log`),
		readyUrl: `http://127.0.0.1:${port}/`,
	};
}

const server = `require('node:http').createServer((_, r) => r.end('ok')).listen(process.env.PORT, '127.0.0.1');`;

test('a service is started once it answers, and gone after stop, together with what it started itself', async () => {
	const [port, childPort] = [await freePort(), await freePort()];
	const withChild = `${server} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(server)}], { env: { ...process.env, PORT: '${childPort}' } });`;
	const services = new Services();
	await services.start(serviceOn(port, withChild));
	expect((await fetch(`http://127.0.0.1:${port}/`)).ok).toBe(true);
	await services.stop();
	await wait(100);
	await requireFreePort(port, 'PORT');
	await requireFreePort(childPort, 'PORT');
});

test('a service that ends while starting is told apart from a slow one, and its words are kept', async () => {
	const port = await freePort();
	const attempt = new Services().start(serviceOn(port, `console.error('no database'); process.exit(3)`));
	await expect(attempt).rejects.toThrow(`ended while starting. Why is in ${join(folder, `${port}.log`)}`);
	await wait(50);
	expect(readFileSync(join(folder, `${port}.log`), 'utf8')).toContain('no database');
});

test('a service that ends later is reported', async () => {
	const port = await freePort();
	const services = new Services();
	const ended = new Promise<string>((resolve) => (services.onUnexpectedEnd = resolve));
	await services.start(serviceOn(port, `${server} setTimeout(() => process.exit(1), 600)`));
	expect(await ended).toBe('A service');
});

test('a busy port is named with the variable that changes it', async () => {
	const busy = createServer();
	await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
	const address = busy.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	await expect(requireFreePort(port, 'CMS_PORT')).rejects.toThrow(`Port ${port} is in use`);
	await expect(requireFreePort(port, 'CMS_PORT')).rejects.toThrow('CMS_PORT=<number>');
	busy.close();
});

test('a command that fails tells its last words and, where the cause is known, the cure', async () => {
	const attempt = runCommand({
		what: 'Writing',
		command: process.execPath,
		arguments: ['-e', `console.error('ENOSPC: no space left on device'); process.exit(2)`],
		folder,
	});
	await expect(attempt).rejects.toThrow(ExpectedError);
	await expect(attempt).rejects.toThrow(/ended with code 2\. The disk is full.*\n\nENOSPC/s);
});

test('whoever is ended while a command runs takes the command with it', async () => {
	const port = await freePort();
	const module = join(import.meta.dirname, 'run-command.ts');
	const script = `import { runCommand } from ${JSON.stringify(module)};
		setTimeout(() => process.exit(3), 700);
		await runCommand({ what: 'x', command: process.execPath, arguments: ['-e', ${JSON.stringify(server)}], folder: '.', environment: { PORT: '${port}' } });`;
	const { status } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script]);
	expect(status).toBe(3);
	await wait(200);
	await requireFreePort(port, 'PORT');
});
