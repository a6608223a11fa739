import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	accessSync,
	constants,
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export type Variables = Readonly<NodeJS.ProcessEnv>;

const module = 'github.com/FerretDB/FerretDB';
const version = 'v1.24.2';
const patience = 6 * 60_000;
const aDay = 24 * 60 * 60_000;

const goFolder = path.resolve(import.meta.dirname, '../../../../.cache/go');
const modules = path.join(goFolder, 'modules');
const source = path.join(goFolder, 'source');
const built = path.join(goFolder, 'bin', 'ferretdb');
const failure = path.join(goFolder, 'ferretdb-failure.txt');

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Where the program `name` is on the PATH. */
export function onPath(name: string, { PATH = '' }: Variables): string | undefined {
	return PATH.split(path.delimiter)
		.map((folder) => path.join(folder, name))
		.find(isProgram);
}

/** A FerretDB that is already on this machine. */
export function ferretdbFound(variables: Variables): string | undefined {
	return onPath('ferretdb', variables) ?? (isProgram(built) ? built : undefined);
}

function lastFailure(): string | undefined {
	try {
		const isRecent = Date.now() - statSync(failure).mtimeMs < aDay;
		return isRecent ? readFileSync(failure, 'utf8') : undefined;
	} catch {
		return undefined;
	}
}

interface Go {
	go: string;
	variables: Variables;
	folder: string;
}

async function runGo({ go, variables, folder }: Go, args: string[]): Promise<void> {
	const child = spawn(go, args, {
		cwd: folder,
		env: { ...variables, GOWORK: 'off', GOMODCACHE: modules, GOFLAGS: '-modcacherw -buildvcs=false' },
		stdio: ['ignore', 'ignore', 'pipe'],
		timeout: patience,
	});
	const ended = once(child, 'exit');
	// Other tests run meanwhile, and have limits of time.
	if (child.pid !== undefined) setPriority(child.pid, 15);
	const [said] = await Promise.all([text(child.stderr), ended]);
	if (child.signalCode !== null) throw new Error(`it took more than ${patience / 60_000} minutes`);
	if (child.exitCode !== 0) throw new Error(said.trim().split('\n').at(-1));
}

// `go install` needs the list of versions, which not every proxy gives, and what it makes stops at once: the module
// lacks the file that says its version. So that file is added to a copy of the module.
async function build(go: string, variables: Variables): Promise<void> {
	mkdirSync(goFolder, { recursive: true });
	try {
		await runGo({ go, variables, folder: goFolder }, ['mod', 'download', `${module}@${version}`]);
		cpSync(path.join(modules, `github.com/!ferret!d!b/!ferret!d!b@${version}`), source, { recursive: true });
		writeFileSync(path.join(source, 'build/version/version.txt'), version);
		const flags = ['-trimpath', '-tags=ferretdb_no_postgresql', '-ldflags=-s -w'];
		await runGo({ go, variables, folder: source }, ['build', ...flags, '-o', built, './cmd/ferretdb']);
	} finally {
		for (const folder of [source, modules]) rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * A FerretDB made by Go, where there is Go: three minutes of one core, once.
 * @throws Error when it cannot be made; for a day the same answer is given without trying again.
 */
export async function ferretdbBuilt(variables: Variables): Promise<string | undefined> {
	const go = onPath('go', variables);
	if (go === undefined) return undefined;
	const known = lastFailure();
	if (known !== undefined) throw new Error(known);
	console.log(`Building FerretDB ${version} in .cache/go for the tests on MongoDB. This happens once.`);
	try {
		await build(go, variables);
		return built;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const reason = `Go could not build FerretDB ${version}: ${why}`;
		writeFileSync(failure, reason);
		throw new Error(reason, { cause: error });
	}
}
