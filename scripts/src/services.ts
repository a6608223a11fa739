import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from './expected-error.ts';
import { hasEnded, type Program, signalGroup, startKept } from './kept-program.ts';

export interface Service extends Program {
	name: string;
	environment: Record<string, string>;
	/** Where its output is kept. */
	logFile: string;
	/** Answers with a success when the service is ready. */
	readyUrl: string;
}

const READY_WITHIN_MS = 120_000;
const GRACE_MS = 8_000;

/** Programs that run until told to stop. Whatever ends this process ends them too. */
export class Services {
	readonly #running = new Map<string, ChildProcess>();
	#isStopping = false;

	/** Called when a service ends by itself. */
	onUnexpectedEnd: (name: string, logFile: string) => void = () => undefined;

	constructor() {
		// A process that is leaving can't wait: its children get the signal at once.
		process.on('exit', () => this.#signalAll('SIGKILL'));
	}

	/**
	 * Starts a service and resolves once it answers at `readyUrl`.
	 * @throws {ExpectedError} when it ends or does not answer in two minutes.
	 */
	async start(service: Service): Promise<void> {
		mkdirSync(dirname(service.logFile), { recursive: true });
		const log = createWriteStream(service.logFile, { flags: 'a' });
		const child = startKept(service);
		child.stdout?.pipe(log, { end: false });
		child.stderr?.pipe(log, { end: false });
		this.#running.set(service.name, child);
		child.once('exit', () => {
			if (!this.#isStopping) this.onUnexpectedEnd(service.name, service.logFile);
		});
		await this.#untilReady(service, child);
	}

	/** Ends every service: first politely, then not. */
	async stop(): Promise<void> {
		this.#isStopping = true;
		this.#signalAll('SIGTERM');
		const patience = Date.now() + GRACE_MS;
		while (Date.now() < patience && [...this.#running.values()].some((child) => !hasEnded(child)))
			await wait(50);
		this.#signalAll('SIGKILL');
		this.#running.clear();
	}

	#signalAll(signal: NodeJS.Signals): void {
		for (const child of this.#running.values()) signalGroup(child, signal);
	}

	async #untilReady({ name, readyUrl, logFile }: Service, child: ChildProcess): Promise<void> {
		const patience = Date.now() + READY_WITHIN_MS;
		while (Date.now() < patience) {
			if (hasEnded(child)) {
				throw new ExpectedError(
					`${name} ended while starting. Why is in ${logFile}. Content was not changed.`,
				);
			}
			const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
			if (answer?.ok) return;
			await wait(150);
		}
		throw new ExpectedError(
			`${name} did not answer within two minutes. What it said is in ${logFile}. Content was not changed.`,
		);
	}
}

/**
 * Checks that nobody listens on `port` of this machine.
 * @throws {ExpectedError} naming the port and the variable that changes it.
 */
export async function requireFreePort(port: number, variable: string): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const isBusy = error.code === 'EADDRINUSE';
			const reason = isBusy
				? 'is in use by another program'
				: `can’t be opened (${error.code ?? error.message})`;
			reject(
				new ExpectedError(
					`Port ${port} ${reason}. If Portolano already runs in another window, end it there; otherwise choose ` +
						`another port: write ${variable}=<number> in .env, then run the command again. Nothing was changed.`,
					{ cause: error },
				),
			);
		});
		server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
	});
}
