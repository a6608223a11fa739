import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, testEnvironment, testHome } from './home.ts';

export interface Ended {
	code: number | null;
	output: string;
}

/** A process of `portolano <arguments>` on the installation under test. */
export class Portolano {
	output = '';
	readonly #child: ChildProcess;
	readonly #ended: Promise<Ended>;

	/** @param input its standard input; empty by default. */
	constructor(args: readonly string[], environment: Record<string, string> = {}, input = '') {
		this.#child = spawn(process.execPath, [join(projectFolder, 'scripts/src/cli.ts'), ...args], {
			cwd: projectFolder,
			env: { ...testEnvironment, ...environment },
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		this.#child.stdin?.end(input);
		const keep = (chunk: Buffer) => (this.output += chunk.toString());
		this.#child.stdout?.on('data', keep);
		this.#child.stderr?.on('data', keep);
		this.#ended = new Promise((resolve) => {
			this.#child.once('close', (code) => resolve({ code, output: this.output }));
		});
	}

	static start(environment: Record<string, string> = {}, home = testHome): Portolano {
		return new Portolano(['start', '--home', home], environment);
	}

	get pid(): number | undefined {
		return this.#child.pid;
	}

	/**
	 * Resolves once the process has printed `words`.
	 * @throws Error with its output when it ends before.
	 */
	async says(words: string): Promise<void> {
		let hasEnded = false;
		void this.#ended.then(() => (hasEnded = true));
		while (!this.output.includes(words)) {
			if (hasEnded) throw new Error(`It ended without saying “${words}”:\n${this.output}`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	ended(): Promise<Ended> {
		return this.#ended;
	}

	/** Sends SIGINT, as Ctrl-C does, and waits for the end of the process. */
	async interrupt(): Promise<Ended> {
		this.#child.kill('SIGINT');
		return this.#ended;
	}
}
