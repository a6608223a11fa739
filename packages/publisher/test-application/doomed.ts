import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestCms } from './cms.ts';
import type { Workshop } from './workshop.ts';

const script = new URL('./killed.ts', import.meta.url).pathname;

/** A publisher on the data folder of a workshop, in a process of its own that will be killed. */
export interface Doomed {
	/** Resolves when the process has loaded its program and waits for `start`. */
	readonly loaded: Promise<void>;
	/** Resolves when it is online, and makes one edit after the other. */
	readonly editing: Promise<void>;
	/** Resolves when it puts pages online for the first time. */
	readonly releasing: Promise<void>;
	/** Resolves when it tidies its releases for the first time. */
	readonly tidying: Promise<void>;
	start(): void;
	kill(): void;
	/** The signal that ended it. */
	readonly ended: Promise<NodeJS.Signals | null>;
}

/** Starts the process. With `step` it kills itself after that step of its first release. */
export function startDoomed({ folder }: Workshop, { cmsUrl, logToken }: TestCms, step?: number): Doomed {
	const child = spawn(process.execPath, [script, folder, cmsUrl, logToken, String(step ?? '')], {
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
		// Not every test waits for all of them.
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
