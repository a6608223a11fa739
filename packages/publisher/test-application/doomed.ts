import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestCms } from './cms.ts';
import type { Workshop } from './workshop.ts';

const script = new URL('./killed.ts', import.meta.url).pathname;

/** A publisher on the data folder of a workshop, in a separate process to be killed by a test. */
export interface Doomed {
	/** Resolves when the process has loaded its modules and waits for `start`. */
	readonly loaded: Promise<void>;
	/** Resolves when all pages are online and edits follow each other. */
	readonly editing: Promise<void>;
	/** Resolves when it starts putting pages online for the first time. */
	readonly releasing: Promise<void>;
	/** Resolves when it starts tidying its releases for the first time. */
	readonly tidying: Promise<void>;
	start(): void;
	kill(): void;
	/** Resolves with the signal that ended the process. */
	readonly ended: Promise<NodeJS.Signals | null>;
}

export interface DoomedOptions {
	/** The step of its first release after which it kills itself. */
	readonly step?: number;
	/** Since when its clock runs fast (see `fast-clock.ts`); without it the clock stands still, and nothing else goes wrong. */
	readonly epoch?: number;
}

/** Starts the process. */
export function startDoomed(
	{ folder }: Workshop,
	{ cmsUrl, logToken }: TestCms,
	{ step, epoch }: DoomedOptions = {},
): Doomed {
	const options = [step, epoch].map((option) => String(option ?? ''));
	const child = spawn(process.execPath, [script, folder, cmsUrl, logToken, ...options], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
	});
	const ended = new Promise<NodeJS.Signals | null>((resolve) =>
		child.once('exit', (_code, signal) => resolve(signal)),
	);

	function told(awaited: string): Promise<void> {
		const { promise, resolve, reject } = Promise.withResolvers<void>();
		child.on('message', (message) => {
			if (message === awaited) resolve();
		});
		child.once('exit', () => reject(new Error(`The process ended before it was ${awaited}.`)));
		// Not every test awaits all of these promises.
		promise.catch(() => undefined);
		return promise;
	}

	return {
		loaded: told('loaded'),
		editing: told('editing'),
		releasing: told('releasing'),
		tidying: told('tidying'),
		start: () => void child.send('start'),
		kill: () => void child.kill('SIGKILL'),
		ended,
	};
}
