import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from '@portolano/test-kit';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const timeoutMs = 30_000;
const pause = 50;

/** A server program with MongoDB's protocol, run on a port and with a data folder. */
export interface Program {
	command: string;
	arguments: (place: { port: number; folder: string }) => string[];
}

/** A running server. */
export interface Running {
	port: number;
	stop: () => Promise<void>;
}

async function answers(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		// Nothing listens there yet.
		return false;
	} finally {
		socket.destroy();
	}
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function ending(child: ChildProcess): Promise<void> {
	if (hasEnded(child)) return;
	child.ref();
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
}

function lastLine(file: string): string {
	return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
}

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await answers(port))) {
		if (hasEnded(child)) throw new Error('it ended at once');
		if (Date.now() > deadline) throw new Error(`it did not answer within ${timeoutMs / 1000} seconds`);
		await delay(pause);
	}
}

/**
 * Starts `program` on a free port with a temporary folder.
 * @throws Error with its last output when it does not accept connections.
 */
export async function run(program: Program): Promise<Running> {
	const port = await freePort();
	const folder = mkdtempSync(path.join(tmpdir(), 'cms-mongo-'));
	const logFile = path.join(folder, 'output.log');
	const log = openSync(logFile, 'w');
	const child = spawn(program.command, program.arguments({ port, folder }), {
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	// Needed when the test run is aborted: its teardown is then never called.
	const endWithTests = () => child.kill('SIGKILL');
	process.once('exit', endWithTests);
	const stop = async () => {
		process.off('exit', endWithTests);
		await ending(child);
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await once(child, 'spawn');
		child.unref();
		await untilItAnswers(child, port);
		return { port, stop };
	} catch (error) {
		const output = lastLine(logFile);
		if (child.pid !== undefined) await stop();
		else rmSync(folder, { recursive: true, force: true });
		const why = error instanceof Error ? error.message : String(error);
		throw new Error([`${program.command} did not start: ${why}`, output].filter(Boolean).join(': '));
	}
}
