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

/** Starts a program that ends, with all it has started, when this process is no more, however that came about. */
export function startKept(program: Program, output: 'pipe' | 'inherit' = 'pipe'): ChildProcess {
	return spawn(process.execPath, [keeper, program.command, ...program.arguments], {
		cwd: program.folder,
		env: { ...inheritedEnvironment(), ...program.environment },
		// The standard input stays open as long as this process lives: the keeper waits for its end.
		stdio: ['pipe', output, output],
		// A group of its own, so that it can be ended together with whatever it starts.
		detached: true,
	});
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Sends `signal` to a program and to whatever it has started, which may outlive it. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// There is nobody left in the group.
	}
}
