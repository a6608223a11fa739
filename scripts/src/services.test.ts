import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@portolano/test-kit';
import { describe, expect, test, vi } from 'vitest';
import { ExpectedError } from './expected-error.ts';
import { Restarts } from './restarts.ts';
import { runCommand } from './run-command.ts';
import { requireFreePort, Services } from './services.ts';
import type { Service } from './supervised-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'services-'));

function serviceOn(port: number, script: string): Service {
	return {
		name: 'A service',
		part: 'service',
		command: process.execPath,
		arguments: ['-e', script],
		folder,
		environment: { PORT: String(port) },
		logFile: join(folder, `${port}.log`),
		readyUrl: `http://127.0.0.1:${port}/`,
	};
}

const server = `require('node:http').createServer((_, r) => r.end('ok')).listen(process.env.PORT, '127.0.0.1');`;

/** Returns the script of a server that starts another one on `port`. */
const serverWithChild = (child: string, port: number) =>
	`${server} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { env: { ...process.env, PORT: '${port}' } });`;

test('a service counts as started once it answers, and stop ends it together with its child processes', async () => {
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

test('a service that ends while starting is reported as such, and its log is readable by its owner only', async () => {
	const port = await freePort();
	const attempt = new Services().start(serviceOn(port, `console.error('no database'); process.exit(3)`));
	await expect(attempt).rejects.toThrow(`ended while starting. Why is in ${join(folder, `${port}.log`)}`);
	await wait(50);
	const log = join(folder, `${port}.log`);
	expect(readFileSync(log, 'utf8')).toContain('no database');
	expect(statSync(log).mode & 0o777).toBe(0o600);
});

/** Resolves once `port` is free; rejects when it is still in use after ten seconds. */
async function untilFree(port: number): Promise<void> {
	for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(100)) {
		const isFree = await requireFreePort(port, 'PORT').then(
			() => true,
			() => false,
		);
		if (isFree) return;
	}
	await requireFreePort(port, 'PORT');
}

const stubborn = `process.on('SIGTERM', () => undefined); ${server}`;

const quickly = { firstWaitMs: 20, longestWaitMs: 100, restartsMax: 3, withinMs: 60_000 };

/** Script of a server that responds with its process id. */
const serverOfPid = `require('node:http').createServer((_, r) => r.end(String(process.pid))).listen(process.env.PORT, '127.0.0.1');`;

async function pidAt(port: number): Promise<number> {
	return Number(await (await fetch(`http://127.0.0.1:${port}/`)).text());
}

describe('a service that ends by itself', () => {
	test('is restarted, both events are reported, and stop ends it too', async () => {
		const port = await freePort();
		const told: string[] = [];
		const services = new Services({ tell: (message) => told.push(message), policy: quickly });
		await services.start(serviceOn(port, serverOfPid));
		const first = await pidAt(port);
		process.kill(first, 'SIGKILL');
		await vi.waitFor(async () => expect(await pidAt(port)).not.toBe(first), { timeout: 10_000 });
		await vi.waitFor(() => expect(told).toHaveLength(2));
		expect(told[0]).toContain('A service ended by itself');
		expect(told[1]).toMatch(/^A service is back after \d\.\d s\.$/);
		await services.stop();
		await untilFree(port);
	});

	test('leaves no process behind that would block its restart, even when its keeper is killed', async () => {
		const [port, childPort] = [await freePort(), await freePort()];
		const services = new Services({ policy: quickly });
		const ofKeeper = serverWithChild(stubborn, childPort).replace(
			`r.end('ok')`,
			'r.end(String(process.ppid))',
		);
		await services.start(serviceOn(port, ofKeeper));
		const keeper = await pidAt(port);
		process.kill(keeper, 'SIGKILL');
		await vi.waitFor(async () => expect(await pidAt(port)).not.toBe(keeper), { timeout: 10_000 });
		await services.stop();
		await untilFree(port);
		await untilFree(childPort);
	});

	test('too often is not restarted any more, and that is reported', async () => {
		const port = await freePort();
		const told: string[] = [];
		const services = new Services({ tell: (message) => told.push(message), policy: quickly });
		await services.start(serviceOn(port, `${server} setTimeout(() => process.exit(1), 300)`));
		await vi.waitFor(() => expect(told.at(-1)).toContain('ended too often'), { timeout: 20_000 });
		expect(told.filter((message) => message.includes('is being started again'))).toHaveLength(3);
		await services.stop();
	});

	test('is not restarted after stop, even during the wait before a restart', async () => {
		const port = await freePort();
		const services = new Services({ policy: { ...quickly, firstWaitMs: 60_000, longestWaitMs: 60_000 } });
		await services.start(serviceOn(port, serverOfPid));
		process.kill(await pidAt(port), 'SIGKILL');
		await untilFree(port);
		const began = Date.now();
		await services.stop();
		expect(Date.now() - began).toBeLessThan(2_000);
	});
});

test('the wait before a restart doubles up to a limit, and too many restarts in a period are given up', () => {
	const restarts = new Restarts({ firstWaitMs: 500, longestWaitMs: 3_000, restartsMax: 4, withinMs: 60_000 });
	expect([0, 1, 2, 3, 4].map((now) => restarts.afterEnd(now))).toEqual([500, 1_000, 2_000, 3_000, undefined]);
	expect(restarts.afterEnd(120_000)).toBe(500);
});

test('the error for a busy port names the variable that changes it', async () => {
	const busy = createServer();
	await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
	const address = busy.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	await expect(requireFreePort(port, 'CMS_PORT')).rejects.toThrow(`Port ${port} is in use`);
	await expect(requireFreePort(port, 'CMS_PORT')).rejects.toThrow('CMS_PORT=<number>');
	busy.close();
});

test('the error of a failed command has its last output and, for a known cause, advice', async () => {
	const attempt = runCommand({
		what: 'Writing',
		command: process.execPath,
		arguments: ['-e', `console.error('ENOSPC: no space left on device'); process.exit(2)`],
		folder,
	});
	await expect(attempt).rejects.toThrow(ExpectedError);
	await expect(attempt).rejects.toThrow(/ended with code 2\. The disk is full.*\n\nENOSPC/s);
});

test('a running command is ended when the process that started it exits', async () => {
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

/** Starts a program that runs `body` and prints “ready”, then kills it. */
async function killOnceReady(body: string): Promise<void> {
	const script = `${body}\nconsole.log('ready'); setInterval(() => undefined, 1000);`;
	const program = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise<void>((resolve) => program.stdout.once('data', () => resolve()));
	program.kill('SIGKILL');
}

test('services of a killed program end with it, together with their child processes', async () => {
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

test('a command of a killed program ends with it', async () => {
	const port = await freePort();
	const module = JSON.stringify(join(import.meta.dirname, 'run-command.ts'));
	await killOnceReady(
		`import { runCommand } from ${module};
		void runCommand({ what: 'x', command: process.execPath, arguments: ['-e', ${JSON.stringify(server)}], folder: '.', environment: { PORT: '${port}' } });
		while (!(await fetch('http://127.0.0.1:${port}/').catch(() => undefined)));`,
	);
	await untilFree(port);
});

test('a child process of a service that ignores SIGTERM is gone after stop', async () => {
	const [port, childPort] = [await freePort(), await freePort()];
	const withChild = serverWithChild(stubborn, childPort);
	const services = new Services();
	await services.start(serviceOn(port, withChild));
	while (!(await fetch(`http://127.0.0.1:${childPort}/`).catch(() => undefined)));
	await services.stop();
	await untilFree(port);
	await untilFree(childPort);
});

test('the error of a killed command differs from that of a failed one', async () => {
	const attempt = runCommand({
		what: 'Waiting',
		command: process.execPath,
		arguments: ['-e', `process.kill(process.pid, 'SIGKILL')`],
		folder,
	});
	await expect(attempt).rejects.toThrow('Waiting: it ended with code none (it was stopped).');
});
