import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from './places.ts';

/** Creates a project that was never set up, with `bootstrap.mjs` and its files only. */
function newProject(): string {
	const project = mkdtempSync(join(tmpdir(), 'bootstrap-'));
	for (const part of ['bootstrap.mjs', 'disk-space.json', 'toolchain'])
		cpSync(join(projectFolder, 'scripts', part), join(project, 'scripts', part), { recursive: true });
	return project;
}

function start(project: string, { options = [], path }: { options?: string[]; path: string }) {
	const door = join(project, 'scripts', 'bootstrap.mjs');
	return spawnSync(process.execPath, [...options, door, 'start'], {
		encoding: 'utf8',
		env: { ...process.env, PATH: path },
	});
}

/** Puts an npm on the PATH that prints `words` and fails. */
function failingNpm(project: string, words: string): string {
	const folder = join(project, 'bin');
	mkdirSync(folder);
	writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "${words}" >&2\nexit 1\n`);
	chmodSync(join(folder, 'npm'), 0o755);
	return [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
}

test('a Node that is too old stops with the required version, and nothing is written', () => {
	const project = newProject();
	const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });`;
	const options = ['--import', `data:text/javascript,${encodeURIComponent(old)}`];
	const { status, stdout, stderr } = start(project, { options, path: process.env['PATH'] ?? '' });
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toBe(
		'\nPortolano needs Node 20 or newer; this machine has 18.20.4. Install a newer Node, then run the command again. Nothing was changed.\n\n',
	);
	expect(readdirSync(project)).toEqual(['scripts']);
});

test.skipIf(process.platform === 'win32')(
	'a disk that fills up during installation is reported with the space that everything takes',
	() => {
		const project = newProject();
		const { status, stderr } = start(project, {
			path: failingNpm(project, 'ENOSPC: no space left on device'),
		});
		expect(status).toBe(1);
		expect(stderr).toContain(
			'The disk is full: free some space (all of Portolano takes up to 3 GB), then run',
		);
		expect(stderr).toContain('Nothing of yours was changed. Its last words were:\n\nENOSPC');
	},
);

/** Puts an npm on the PATH that records its arguments and only creates `node_modules`. */
function writingNpm(project: string): string {
	const folder = join(project, 'bin');
	mkdirSync(folder);
	writeFileSync(
		join(folder, 'npm'),
		`#!/bin/sh\necho "$@" > ../../npm.txt\nls >> ../../npm.txt\nmkdir node_modules\n`,
	);
	chmodSync(join(folder, 'npm'), 0o755);
	return [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
}

test.skipIf(process.platform !== 'linux')(
	'the package manager and the runtime are installed from a lock file',
	() => {
		const project = newProject();
		start(project, { path: writingNpm(project) });
		const called = readFileSync(join(project, 'npm.txt'), 'utf8');
		expect(called).toMatch(/^install .*\npackage-lock\.json\npackage\.json\n/);
		expect(readdirSync(join(project, '.tools')).toSorted()).toEqual(['node_modules', 'stamp']);
	},
);

const locked = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			integrity: z.string().optional(),
			resolved: z.string().optional(),
			dependencies: z.record(z.string(), z.string()).optional(),
			optionalDependencies: z.record(z.string(), z.string()).optional(),
		}),
	),
});

test('the lock file of the toolchain matches its manifest and has a hash, but no URL, for every package', () => {
	const toolchain = join(projectFolder, 'scripts', 'toolchain');
	const text = readFileSync(join(toolchain, 'package-lock.json'), 'utf8');
	const { '': root, ...packages } = locked.parse(JSON.parse(text)).packages;
	const { dependencies, optionalDependencies } = z
		.object({
			dependencies: z.record(z.string(), z.string()),
			optionalDependencies: z.record(z.string(), z.string()),
		})
		.parse(JSON.parse(readFileSync(join(toolchain, 'package.json'), 'utf8')));
	expect(root).toMatchObject({ dependencies, optionalDependencies });
	for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies }))
		expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
	for (const [path, { integrity, resolved }] of Object.entries(packages)) {
		expect(integrity, path).toMatch(/^sha512-/);
		expect(resolved, path).toBeUndefined();
	}
	expect(text).not.toMatch(/https?:/);
});
