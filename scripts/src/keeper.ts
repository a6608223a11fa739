/**
 * Runs the command given as arguments. Ends it and its child processes when the parent process is gone, which closes
 * the standard input. This works even when the parent was killed and couldn't clean up itself.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const GRACE_MS = 5_000;

let isEnding = false;

/** Sends a signal to the process group. This process is in the group and receives the signal too. */
const signalAll = (signal: NodeJS.Signals) => process.kill(-process.pid, signal);

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', ({ message }) => {
	console.error(message);
	process.exit(1);
});
child.once('exit', (code, signal) => {
	// Child processes that the command left behind must not outlive it.
	if (isEnding) signalAll('SIGKILL');
	if (code !== null) process.exit(code);
	process.removeAllListeners(signal ?? 'SIGKILL');
	process.kill(process.pid, signal ?? 'SIGKILL');
});

// Signals reach the whole group: the command ends on its own, and this process after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isEnding = true));

process.stdin.resume().once('close', () => {
	isEnding = true;
	signalAll('SIGTERM');
	setTimeout(() => signalAll('SIGKILL'), GRACE_MS);
});
