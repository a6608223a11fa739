import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './places.ts';

const notSources = new Set([
	'node_modules',
	'dist',
	'.next',
	'.astro',
	'e2e',
	'gallery',
	// Written by the build.
	'next-env.d.ts',
]);

/** Returns a hash of all sources below `folders` of the project and of the lock file. */
export function fingerprintOf(folders: readonly string[]): string {
	const hash = createHash('sha256');
	const files = globSync(
		folders.map((folder) => `${folder}/**/*`),
		{ cwd: projectFolder, withFileTypes: true, exclude: ({ name }) => notSources.has(name) },
	)
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map(({ parentPath, name }) => join(parentPath, name))
		.toSorted();
	for (const file of files) hash.update(file).update(readFileSync(file));
	return hash.update(readFileSync(join(projectFolder, 'pnpm-lock.yaml'))).digest('hex');
}

/** Whether `stamp` records that the work was done for `fingerprint`. */
export function isDone(stamp: string, fingerprint: string): boolean {
	try {
		return readFileSync(stamp, 'utf8') === fingerprint;
	} catch {
		// Without a stamp, the work was never done.
		return false;
	}
}

export function markDone(stamp: string, fingerprint: string): void {
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, fingerprint);
}
