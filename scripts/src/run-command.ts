import { type ChildProcess, spawn } from 'node:child_process';
import { inheritedEnvironment } from './env.ts';
import { ExpectedError } from './expected-error.ts';

export interface Command {
	/** What it does, for messages: “Building the CMS”. */
	what: string;
	command: string;
	arguments: readonly string[];
	folder: string;
	environment?: Record<string, string>;
	/** Called for each line of its output. */
	onLine?: (line: string) => void;
	/** Show its output as it comes instead of keeping it for the error. */
	isShown?: boolean;
}

const LAST_LINES = 40;

const running = new Set<ChildProcess>();

// Whoever ends this process, also by a failure of another command, ends what it has started.
process.on('exit', () => {
	for (const { pid } of running) if (pid !== undefined) endGroup(pid);
});

function endGroup(pid: number): void {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// It ended between the question and the signal.
	}
}

function cureFor(output: string): string {
	if (/ENOSPC|no space left/i.test(output))
		return 'The disk is full: free some space (2 GB are enough), then run the command again.';
	if (/EACCES|permission denied/i.test(output))
		return 'A file or folder can’t be written: check who owns the project folder.';
	return 'Read the lines below; once the cause is gone, run the command again: it takes up where it stopped.';
}

/**
 * Runs a program to its end.
 * @throws {ExpectedError} with its last lines when it ends with another code than 0.
 */
export async function runCommand(options: Command): Promise<void> {
	const { what, command, folder, environment = {}, onLine, isShown = false } = options;
	const lines: string[] = [];
	const child = spawn(command, options.arguments, {
		cwd: folder,
		env: { ...inheritedEnvironment(), ...environment },
		stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that it can be ended together with whatever it starts.
		detached: true,
	});
	running.add(child);
	let rest = '';
	const read = (chunk: Buffer) => {
		const parts = (rest + chunk.toString()).split('\n');
		rest = parts.pop() ?? '';
		for (const line of parts) {
			lines.push(line);
			onLine?.(line);
		}
	};
	child.stdout?.on('data', read);
	child.stderr?.on('data', read);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	}).finally(() => running.delete(child));
	if (code === 0) return;
	const output = [...lines, rest].join('\n');
	const last = isShown ? '' : `\n\n${[...lines, rest].slice(-LAST_LINES).join('\n')}`;
	throw new ExpectedError(
		`${what}: it ended with code ${code ?? 'none (it was stopped)'}. ${cureFor(output)}${last}`,
	);
}
