import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Programs in Python, of others, that read our files in tests: an environment of their own, kept for the next run. */
export class PythonEnvironment {
	readonly #folder: string;
	readonly #packages: readonly string[];

	/** `name` is a folder under the cache of the project; `packages` are those of PyPI, each with its version. */
	constructor(name: string, packages: readonly string[]) {
		this.#packages = packages;
		const cache = join(homedir(), '.cache/portolano', name);
		this.#folder = join(cache, packages.join('+').replaceAll('==', '-'));
	}

	/**
	 * Installs the packages, unless they are there.
	 * @returns why they can't be: without Python 3, its module venv, or the packages.
	 */
	whyMissing(): string | undefined {
		if (existsSync(this.#folder)) return undefined;
		const unfinished = `${this.#folder}.${process.pid}`;
		const options = { stdio: 'pipe', timeout: 180_000 } as const;
		try {
			mkdirSync(join(this.#folder, '..'), { recursive: true });
			execFileSync('python3', ['-m', 'venv', unfinished], options);
			const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...this.#packages];
			execFileSync(join(unfinished, 'bin/python'), install, options);
			// Test runs side by side: the first that is done is kept.
			if (!existsSync(this.#folder)) renameSync(unfinished, this.#folder);
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		} finally {
			rmSync(unfinished, { recursive: true, force: true });
		}
	}

	/** Runs a script: JSON on its standard input, JSON from its standard output. */
	run(script: string, args: readonly string[], request: unknown): unknown {
		const output = execFileSync(join(this.#folder, 'bin/python'), [script, ...args], {
			input: JSON.stringify(request),
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024,
		});
		return JSON.parse(output);
	}
}
