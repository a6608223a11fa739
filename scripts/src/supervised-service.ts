import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from './expected-error.ts';
import { hasEnded, type Program, signalGroup, startKept } from './kept-program.ts';
import { LogFile } from './logs/log-file.ts';
import { type RestartPolicy, Restarts } from './restarts.ts';

export interface Service extends Program {
	name: string;
	/** Its name in logs, such as `publisher`. */
	part: string;
	environment: Record<string, string>;
	/** File to which the output is appended. */
	logFile: string;
	/** Address that returns `readyStatus` when the service is ready. */
	readyUrl: string;
	/** 200 by default. */
	readyStatus?: number | readonly number[];
}

/** What happened to a service, for the log. */
export interface ServiceEvent {
	readonly level: 'info' | 'error';
	readonly event: 'part ended' | 'part restarted' | 'part given up' | 'restart failed';
	/** Name of the part. */
	readonly about: string;
}

export interface Supervision {
	readonly policy: RestartPolicy;
	/** Receives messages for the administrator. */
	readonly tell: (message: string, event: ServiceEvent) => void;
}

const READY_WITHIN_MS = 120_000;

/** A program that runs until it is stopped, and that is restarted when it ends unexpectedly. */
export class SupervisedService {
	readonly #service: Service;
	readonly #supervision: Supervision;
	readonly #restarts: Restarts;
	readonly #stopping = new AbortController();
	#child: ChildProcess | undefined;

	constructor(service: Service, supervision: Supervision) {
		this.#service = service;
		this.#supervision = supervision;
		this.#restarts = new Restarts(supervision.policy);
	}

	/**
	 * Starts the program and resolves once it is ready; from then on it is kept running.
	 * @throws {ExpectedError} when it ends, or doesn't answer within two minutes.
	 */
	async start(): Promise<void> {
		void this.#keep(await this.#launch());
	}

	/** Prevents further restarts and sends `signal` to the program and its child processes. */
	stop(signal: NodeJS.Signals): void {
		this.#stopping.abort();
		if (this.#child) signalGroup(this.#child, signal);
	}

	get hasEnded(): boolean {
		return this.#child === undefined || hasEnded(this.#child);
	}

	get #isStopping(): boolean {
		return this.#stopping.signal.aborted;
	}

	async #launch(): Promise<ChildProcess> {
		const { logFile } = this.#service;
		mkdirSync(dirname(logFile), { recursive: true });
		// Logs contain personal data, so only the owner may read them. The folder may come from an older version with
		// wider permissions.
		chmodSync(dirname(logFile), 0o700);
		const log = new LogFile({ file: logFile, part: this.#service.part });
		const child = startKept(this.#service);
		this.#child = child;
		const streams = [child.stdout, child.stderr].map((output) => {
			const take = log.stream();
			output?.on('data', take);
			return take;
		});
		child.once('close', () => {
			for (const take of streams) take();
			log.close();
		});
		await this.#untilReady(child);
		return child;
	}

	/** Restarts the program each time it ends, until it is stopped or ends too often. */
	async #keep(first: ChildProcess): Promise<void> {
		let child: ChildProcess | undefined = first;
		while (!this.#isStopping) {
			if (child && !hasEnded(child)) await once(child, 'exit');
			if (this.#isStopping) return;
			// Leftover child processes may still use its ports and folders.
			if (this.#child) signalGroup(this.#child, 'SIGKILL');
			const pause = this.#restarts.afterEnd(Date.now());
			this.#tellEnd(pause);
			if (pause === undefined) return;
			child = await this.#startAgain(pause);
		}
	}

	#tellEnd(pause: number | undefined): void {
		const { name, logFile, part: about } = this.#service;
		const event = pause === undefined ? 'part given up' : 'part ended';
		const what =
			pause === undefined
				? 'It ended too often to be started again: once the cause is gone, press Ctrl-C and start anew.'
				: 'It is being started again.';
		this.#supervision.tell(
			`${name} ended by itself; the pages stay as they are. ${what} Why is in ${logFile}.`,
			{ level: 'error', event, about },
		);
	}

	/** Returns undefined when the program doesn't become ready. */
	async #startAgain(pause: number): Promise<ChildProcess | undefined> {
		const { name, part: about } = this.#service;
		const began = Date.now();
		try {
			await wait(pause, undefined, { signal: this.#stopping.signal });
			const child = await this.#launch();
			this.#supervision.tell(`${name} is back after ${((Date.now() - began) / 1000).toFixed(1)} s.`, {
				...{ level: 'info', event: 'part restarted', about },
			});
			return child;
		} catch (error) {
			// A failed start counts as one more end. After stop, there is nothing to report.
			if (!this.#isStopping && error instanceof Error)
				this.#supervision.tell(error.message, { level: 'error', event: 'restart failed', about });
			return undefined;
		}
	}

	async #untilReady(child: ChildProcess): Promise<void> {
		const { name, readyUrl, readyStatus = 200, logFile } = this.#service;
		const ready = new Set([readyStatus].flat());
		const deadline = Date.now() + READY_WITHIN_MS;
		while (Date.now() < deadline) {
			if (hasEnded(child)) {
				throw new ExpectedError(
					`${name} ended while starting. Why is in ${logFile}. Content was not changed.`,
				);
			}
			// Connections are refused while it starts; the timeout below reports a program that never answers.
			const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
			if (answer && ready.has(answer.status)) return;
			await wait(150);
		}
		throw new ExpectedError(
			`${name} did not answer within two minutes. What it said is in ${logFile}. Content was not changed.`,
		);
	}
}
