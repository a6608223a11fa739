import { mkdtempSync, readFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
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

/** A server that starts another one on `port`. */
const serverWithChild = (child: string, port: number) =>
	`${server} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { env: { ...process.env, PORT: '${port}' } });`;

test('a service is started once it answers, and gone after stop, together with what it started itself', async () => {
	const [port, childPort] = [await freePort(), await freePort()];
	const withChild = serverWithChild(server, childPort);
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

/** Resolves once nobody listens on `port`; fails when somebody still does after ten seconds. */
async function untilFree(port: number): Promise<void> {
	for (const patience = Date.now() + 10_000; Date.now() < patience; await wait(100)) {
		const isFree = await requireFreePort(port, 'PORT').then(
			() => true,
			() => false,
		);
		if (isFree) return;
	}
	await requireFreePort(port, 'PORT');
}

const stubborn = `process.on('SIGTERM', () => undefined); ${server}`;

/** A program of its own that runs `body`, says “ready” and stays. */
async function killOnceReady(body: string): Promise<void> {
	const script = `${body}\nconsole.log('ready'); setInterval(() => undefined, 1000);`;
	const program = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise<void>((resolve) => program.stdout.once('data', () => resolve()));
	program.kill('SIGKILL');
}

test('services of a program that is killed end with it, together with what they started themselves', async () => {
	const [port, childPort] = [await freePort(), await freePort()];
	const withChild = serverWithChild(stubborn, childPort);
	const module = JSON.stringify(join(import.meta.dirname, 'services.ts'));
	await killOnceReady(
		`import { Services } from ${module};
		await new Services().start(${JSON.stringify(serviceOn(port, withChild))});
		while (!(await fetch('http://127.0.0.1:${childPort}/').catch(() => undefined)));`,
	);
	await untilFree(port);
	await untilFree(childPort);
});

test('a command of a program that is killed ends with it', async () => {
	const port = await freePort();
	const module = JSON.stringify(join(import.meta.dirname, 'run-command.ts'));
	await killOnceReady(
		`import { runCommand } from ${module};
		void runCommand({ what: 'x', command: process.execPath, arguments: ['-e', ${JSON.stringify(server)}], folder: '.', environment: { PORT: '${port}' } });
		while (!(await fetch('http://127.0.0.1:${port}/').catch(() => undefined)));`,
	);
	await untilFree(port);
});

test('what a service started and that does not listen to a polite end is gone after stop', async () => {
	const [port, childPort] = [await freePort(), await freePort()];
	const withChild = serverWithChild(stubborn, childPort);
	const services = new Services();
	await services.start(serviceOn(port, withChild));
	while (!(await fetch(`http://127.0.0.1:${childPort}/`).catch(() => undefined)));
	await services.stop();
	await untilFree(port);
	await untilFree(childPort);
});

test('a command that somebody kills is told apart from one that fails', async () => {
	const attempt = runCommand({
		what: 'Waiting',
		command: process.execPath,
		arguments: ['-e', `process.kill(process.pid, 'SIGKILL')`],
		folder,
	});
	await expect(attempt).rejects.toThrow('Waiting: it ended with code none (it was stopped).');
});
