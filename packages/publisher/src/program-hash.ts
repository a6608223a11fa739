import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashOf } from './release/blobs.ts';

const { resolve } = createRequire(import.meta.url);

/** Returns the folder of the sources of a package: `…/src` for its entry `…/src/index.ts`. */
function sourcesOf(packageName: string): string {
	return dirname(resolve(packageName));
}

/** Returns the files of a folder, by path, in the order of their paths. */
function filesUnder(folder: string, isWanted: (file: string) => boolean): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return files.filter(isWanted).sort();
}

/** Returns a SHA-256 of the paths, relative to `folder`, and the bytes of files. */
function hashOfFiles(folder: string, files: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of files) {
		const bytes = readFileSync(file);
		hash.update(`${file.slice(folder.length)}\0${bytes.byteLength}\0`).update(bytes);
	}
	return hash.digest('hex');
}

const isProgram = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts');
const hashes = new Map<string, string>();

/** Returns a hash of the sources of one of this project's packages, which changes with every new version of it. */
export function hashOfPackage(packageName: string): string {
	const known = hashes.get(packageName);
	if (known !== undefined) return known;
	const folder = sourcesOf(packageName);
	const hash = hashOfFiles(folder, filesUnder(folder, isProgram));
	hashes.set(packageName, hash);
	return hash;
}

/** Returns a version of everything but the application of a site that the bytes of a page depend on. */
export function programVersion(): string {
	const packages = ['content-models', 'content-store', 'checks', 'publisher'];
	const hashes = packages.map((name) => hashOfPackage(`@portolano/${name}`));
	// With another version of Node texts may be sorted and dates written differently.
	return hashOf([process.version, ...hashes].join());
}

/** Returns a version of everything that the search index depends on besides the pages. */
export function searchVersion(): string {
	return hashOf([process.version, hashOfPackage('@portolano/search')].join());
}

/** Returns a version of a built application, from its folder. */
export function applicationVersion(dist: string): string {
	return hashOfFiles(
		dist,
		filesUnder(dist, () => true),
	);
}
