import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from './expected-error.ts';
import { restartPolicy } from './restarts.ts';
import { type Service, SupervisedService, type Supervision } from './supervised-service.ts';

const GRACE_MS = 8_000;

/** Programs that run until they are stopped. They also end when this process ends, for whatever reason. */
export class Services {
	readonly #services: SupervisedService[] = [];
	readonly #supervision: Supervision;

	/** @param supervision the restart policy, and the function that receives messages for the administrator. */
	constructor({ tell = () => undefined, policy = restartPolicy }: Partial<Supervision> = {}) {
		this.#supervision = { tell, policy };
		// An exiting process can't wait, so its child processes are killed at once.
		process.on('exit', () => this.#signalAll('SIGKILL'));
	}

	/**
	 * Starts a service and resolves once it is ready; when it ends later, it is restarted.
	 * @throws {ExpectedError} when it ends, or doesn't answer within two minutes.
	 */
	async start(service: Service): Promise<void> {
		const supervised = new SupervisedService(service, this.#supervision);
		this.#services.push(supervised);
		await supervised.start();
	}

	/** Ends every service: first with SIGTERM, then with SIGKILL. */
	async stop(): Promise<void> {
		this.#signalAll('SIGTERM');
		const deadline = Date.now() + GRACE_MS;
		while (Date.now() < deadline && this.#services.some(({ hasEnded }) => !hasEnded)) await wait(50);
		this.#signalAll('SIGKILL');
	}

	#signalAll(signal: NodeJS.Signals): void {
		for (const service of this.#services) service.stop(signal);
	}
}

/**
 * Checks that `port` of this machine is free.
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
