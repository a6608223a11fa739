import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import diskSpace from '../disk-space.json' with { type: 'json' };
import { ExpectedError } from './expected-error.ts';
import { type Program, signalGroup, startKept } from './kept-program.ts';

export interface Command extends Program {
	/** Description of the task, for messages: “Building the CMS”. */
	what: string;
	/** Called for each line of output. */
	onLine?: (line: string) => void;
	/** Shows the output immediately instead of keeping it for the error message. */
	isShown?: boolean;
	/** Runs it at low priority: it uses the processor time that other programs leave. */
	givesWay?: boolean;
}

const LAST_LINES = 40;

const running = new Set<ChildProcess>();

// When this process exits, for example because another command failed, its commands are ended too.
process.on('exit', () => {
	for (const child of running) signalGroup(child, 'SIGKILL');
});

function cureFor(output: string): string {
	if (/ENOSPC|no space left/i.test(output))
		return `The disk is full: free some space (all of Portolano takes up to ${diskSpace.installationGigabytes} GB), then run the command again.`;
	if (/EACCES|permission denied/i.test(output))
		return 'A file or folder can’t be written: check who owns the project folder.';
	return 'Read the lines below; once the cause is gone, run the command again: it takes up where it stopped.';
}

/**
 * Runs a program to its end.
 * @throws {ExpectedError} with the last lines of its output when its exit code isn't 0.
 */
export async function runCommand(options: Command): Promise<void> {
	const { what, onLine, isShown = false, givesWay = false } = options;
	const lines: string[] = [];
	const child = startKept(options, isShown ? 'inherit' : 'pipe');
	running.add(child);
	// What the program starts later inherits the priority.
	if (givesWay && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
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
