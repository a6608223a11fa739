/**
 * Entry point of every command: `node scripts/bootstrap.mjs <command> [...]`. It needs only Node >= 20 with npm. It
 * installs the pinned package manager and, where the machine's Node is older than 24, the pinned runtime (both from
 * npm, into `.tools/`), installs the workspace from the frozen lockfile, then runs `scripts/src/cli.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MINIMUM_MAJOR = 20;
const RUNTIME_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const toolchain = join(root, 'scripts', 'toolchain');

/** Exits with code 1 after one message: what happened and what to do. */
function stop(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

function fingerprint(...files) {
	const hash = createHash('sha256');
	for (const file of files) hash.update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/** Runs `install` only when `key` has changed since its last successful run, recorded in the file `stamp`. */
function once(stamp, key, install) {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
	install();
	writeFileSync(stamp, key);
}

/** Returns advice when the disk is full; an empty text for any other failure. */
function cureFor(output) {
	if (!/ENOSPC|no space left/i.test(output)) return '';
	const { installationGigabytes } = JSON.parse(
		readFileSync(join(root, 'scripts', 'disk-space.json'), 'utf8'),
	);
	return `The disk is full: free some space (all of Portolano takes up to ${installationGigabytes} GB), then run the command again.\n`;
}

function run(what, command, args, options) {
	const began = Date.now();
	process.stdout.write(`${what} … `);
	const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
	if (status !== 0) {
		process.stdout.write('failed\n');
		const output = [error?.message, stdout, stderr]
			.filter(Boolean)
			.join('\n')
			.trim()
			.split('\n')
			.slice(-25)
			.join('\n');
		stop(
			`${what}: it did not work.\n${cureFor(output)}Nothing of yours was changed. Its last words were:\n\n${output}`,
		);
	}
	process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** Installs the tools in a new folder and swaps the folders by renaming, so that running commands keep working. */
function bringTools() {
	const key = `${fingerprint('scripts/toolchain/package.json', 'scripts/toolchain/package-lock.json')} ${process.platform} ${process.arch}`;
	mkdirSync(tools, { recursive: true });
	once(join(tools, 'stamp'), key, () => {
		const next = join(tools, 'next');
		rmSync(next, { recursive: true, force: true });
		mkdirSync(next);
		for (const file of ['package.json', 'package-lock.json'])
			copyFileSync(join(toolchain, file), join(next, file));
		// Not “npm ci”: it refuses this lock file, which has pnpm's binaries for Linux only
		// (https://github.com/npm/cli/issues/9846). “npm install” still checks the hash of every locked package.
		run('Package manager and runtime', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: next,
			shell: process.platform === 'win32',
		});
		const old = join(tools, 'old');
		rmSync(old, { recursive: true, force: true });
		if (existsSync(join(tools, 'node_modules'))) renameSync(join(tools, 'node_modules'), old);
		renameSync(join(next, 'node_modules'), join(tools, 'node_modules'));
		for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
	});
}

/**
 * Returns the path of the Node that runs everything: the machine's own when it is recent enough, else the one in
 * `.tools/`.
 */
function runtime() {
	if (Number(process.versions.node.split('.')[0]) >= RUNTIME_MAJOR) return process.execPath;
	const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	const binary = join(tools, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (!existsSync(binary)) {
		stop(
			`This machine has Node ${process.versions.node}; Portolano runs on Node ${RUNTIME_MAJOR}, and npm has no ready ` +
				`${name} to bring. Install Node ${RUNTIME_MAJOR} yourself, then run the command again. Nothing was changed.`,
		);
	}
	return binary;
}

function installWorkspace(environment) {
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	once(join(root, 'node_modules', '.portolano-stamp'), fingerprint('pnpm-lock.yaml'), () => {
		run('Packages', 'pnpm', ['install', '--frozen-lockfile'], {
			cwd: root,
			env: environment,
			shell: process.platform === 'win32',
		});
	});
}

function main() {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < MINIMUM_MAJOR) {
		stop(
			`Portolano needs Node ${MINIMUM_MAJOR} or newer; this machine has ${process.versions.node}. Install a newer Node, then run the command again. Nothing was changed.`,
		);
	}
	bringTools();
	const node = runtime();
	const environment = {
		...process.env,
		// Programs that find `node` on the PATH (package binaries) get the same version.
		PATH: [dirname(node), join(tools, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
		NEXT_TELEMETRY_DISABLED: '1',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	installWorkspace(environment);
	const child = spawn(node, [join(root, 'scripts', 'src', 'cli.ts'), ...process.argv.slice(2)], {
		cwd: root,
		env: environment,
		stdio: 'inherit',
	});
	// The terminal sends Ctrl-C to the whole process group: the child stops its own processes, and this process waits
	// for the child.
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
	child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

main();
