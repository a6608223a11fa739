import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './places.ts';

/** A project that was never set up, with the door alone. */
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

/** An npm that ends with these words and no success. */
function failingNpm(project: string, words: string): string {
	const folder = join(project, 'bin');
	mkdirSync(folder);
	writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "${words}" >&2\nexit 1\n`);
	chmodSync(join(folder, 'npm'), 0o755);
	return [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
}

test('a machine whose Node is too old is told which one is needed, and nothing is written', () => {
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
	'a disk that fills up while packages are brought is named with the space that all of it takes',
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
