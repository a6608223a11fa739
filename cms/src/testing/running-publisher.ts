import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(
	new URL('../../../packages/publisher/test-application/serve.ts', import.meta.url),
);

/** A real publisher of a small test site, in its own process. */
export interface RunningPublisher {
	/** Leaves it without answers, until {@link RunningPublisher.goOn}. */
	pause: () => void;
	goOn: () => void;
	/** Moves its clock, which goes on from there. */
	moveTo: (instant: Date) => Promise<void>;
	kill: () => Promise<void>;
}

interface Options {
	/** Folder of its data. */
	folder: string;
	/** URL of the CMS that it follows. */
	cmsUrl: string;
	logToken: string;
	token: string;
	port: number;
}

/** Starts a publisher, and returns when it listens. */
export async function startPublisher(options: Options): Promise<RunningPublisher> {
	const { folder, cmsUrl, logToken, token, port } = options;
	const child: ChildProcess = spawn(
		process.execPath,
		[script, folder, cmsUrl, logToken, token, String(port)],
		{
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		},
	);
	await once(child, 'message');
	return {
		pause: () => void child.kill('SIGSTOP'),
		goOn: () => void child.kill('SIGCONT'),
		moveTo: async (instant) => {
			child.send(instant.toISOString());
			await once(child, 'message');
		},
		kill: () => killed(child),
	};
}

async function killed(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exited = once(child, 'exit');
	child.kill('SIGKILL');
	await exited;
}
