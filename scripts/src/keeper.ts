/**
 * Runs the command given as arguments and ends it, with all that it has started, when the program that holds the other
 * end of the standard input is no more, however it ended: killed, it could not end anything itself.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const GRACE_MS = 5_000;

let isEnding = false;

/** The group is that of this process: it gets the signal too. */
const signalAll = (signal: NodeJS.Signals) => process.kill(-process.pid, signal);

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', ({ message }) => {
	console.error(message);
	process.exit(1);
});
child.once('exit', (code, signal) => {
	// What the command has started and did not end must not outlive it.
	if (isEnding) signalAll('SIGKILL');
	if (code !== null) process.exit(code);
	process.removeAllListeners(signal ?? 'SIGKILL');
	process.kill(process.pid, signal ?? 'SIGKILL');
});

// Signals come to the whole group: the command ends by itself, and this after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isEnding = true));

process.stdin.resume().once('close', () => {
	isEnding = true;
	signalAll('SIGTERM');
	setTimeout(() => signalAll('SIGKILL'), GRACE_MS);
});
