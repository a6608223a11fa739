/**
 * Runs the command given as arguments and ends it, with all that it has started, when the program that holds the other
 * end of the standard input is no more, however it ended: killed, it could not end anything itself.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const GRACE_MS = 5_000;

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', ({ message }) => {
	console.error(message);
	process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));

// Signals come to the whole group: the command ends by itself, and this with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

process.stdin.resume().once('close', () => {
	process.kill(-process.pid, 'SIGTERM');
	setTimeout(() => process.kill(-process.pid, 'SIGKILL'), GRACE_MS);
});
