import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Program, run } from './process.ts';

const version = '0.7.0b3';
const timeoutMs = 6 * 60_000;

const folder = path.resolve(import.meta.dirname, '../../../../.cache/secantusdb');
const environment = path.join(folder, version);
const server = path.join(environment, 'bin', 'secantusd-py');
const isReady = path.join(folder, `${version}.ready`);
const failure = path.join(folder, 'failure.txt');

const pythons = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const isRecentEnough = 'import sys, venv; sys.exit(sys.version_info < (3, 10))';

/** SecantusDB from the project's cache: a replica set with MongoDB's protocol, transactions and storage engine. */
export const secantusdb: Program = {
	command: server,
	arguments: ({ port, folder }) => ['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
};

/** The replica set name that it announces. */
export const replicaSet = 'secantus';

/** Returns why the last installation failed; undefined if it succeeded or was never tried. */
export function lastFailure(): string | undefined {
	return existsSync(failure) ? readFileSync(failure, 'utf8') : undefined;
}

export function isInstalled(): boolean {
	return existsSync(isReady);
}

async function finish(command: string, args: string[]): Promise<void> {
	const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: timeoutMs });
	const ended = once(child, 'exit');
	// Low priority, because tests with time limits run meanwhile; at the lowest it would not end on a busy machine.
	if (child.pid !== undefined) setPriority(child.pid, 5);
	const [output] = await Promise.all([text(child.stderr), ended]);
	if (child.signalCode !== null) throw new Error(`it took more than ${timeoutMs / 60_000} minutes`);
	if (child.exitCode !== 0) throw new Error(output.trim().split('\n').at(-1));
}

async function python(): Promise<string> {
	for (const command of pythons) {
		try {
			await finish(command, ['-c', isRecentEnough]);
			return command;
		} catch {
			// Missing or too old: tries the next one.
		}
	}
	throw new Error(
		'there is no Python 3.10 or later with its module venv (on Debian: python3 and python3-venv)',
	);
}

async function makeEnvironment(): Promise<void> {
	rmSync(environment, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await finish(await python(), ['-m', 'venv', environment]);
	const pip = path.join(environment, 'bin', 'python');
	await finish(pip, [
		'-m',
		'pip',
		'install',
		'--quiet',
		'--disable-pip-version-check',
		`SecantusDB==${version}`,
	]);
	const { stop } = await run(secantusdb);
	await stop();
}

/**
 * Installs SecantusDB, unless it is installed, in a Python environment in the project's cache: 150 MB, under a minute.
 * It is used only by tests (GPL-2.0) and never shipped.
 * @throws Error when it cannot be installed, or does not accept connections.
 */
export async function installSecantusdb(): Promise<void> {
	if (isInstalled()) return;
	rmSync(failure, { force: true });
	console.log(
		`Installing SecantusDB ${version} in .cache/secantusdb for the tests on MongoDB. This happens once.`,
	);
	try {
		await makeEnvironment();
		writeFileSync(isReady, '');
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const reason = `SecantusDB ${version} could not be installed: ${why}`;
		mkdirSync(folder, { recursive: true });
		writeFileSync(failure, reason);
		throw new Error(reason, { cause: error });
	}
}
