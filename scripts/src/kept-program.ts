import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { inheritedEnvironment } from './env.ts';

const keeper = join(import.meta.dirname, 'keeper.ts');

export interface Program {
	command: string;
	arguments: readonly string[];
	folder: string;
	environment?: Record<string, string>;
}

/**
 * Starts a program that ends together with its child processes when this process is gone, even when this process is
 * killed.
 */
export function startKept(program: Program, output: 'pipe' | 'inherit' = 'pipe'): ChildProcess {
	return spawn(process.execPath, [keeper, program.command, ...program.arguments], {
		cwd: program.folder,
		env: { ...inheritedEnvironment(), ...program.environment },
		// The standard input stays open while this process lives: the keeper waits until it closes.
		stdio: ['pipe', output, output],
		// A separate process group, so that the program and its child processes can be ended together.
		detached: true,
	});
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Sends `signal` to a program and to its child processes, which may outlive it. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group has no processes left.
	}
}
