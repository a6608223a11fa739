import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Returns the files of a folder, by path, in the order of their paths. */
function filesUnder(folder: string, isWanted: (file: string) => boolean): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return files.filter(isWanted).sort();
}

/** Returns a SHA-256 of the paths, relative to `folder`, and the bytes of its files. */
export function hashOfFolder(folder: string, isWanted: (file: string) => boolean = () => true): string {
	const hash = createHash('sha256');
	for (const file of filesUnder(folder, isWanted)) {
		const bytes = readFileSync(file);
		hash.update(`${file.slice(folder.length)}\0${bytes.byteLength}\0`).update(bytes);
	}
	return hash.digest('hex');
}

const isProgram = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts');
const hashes = new Map<string, string>();

/**
 * Returns a hash of the sources of one of this project's packages, which changes with every new version of it. `importer`
 * is the address (`import.meta.url`) of a module that may import it.
 */
export function hashOfPackage(packageName: string, importer: string): string {
	// `…/src` for its entry `…/src/index.ts`.
	const folder = dirname(createRequire(importer).resolve(packageName));
	const known = hashes.get(folder);
	if (known !== undefined) return known;
	const hash = hashOfFolder(folder, isProgram);
	hashes.set(folder, hash);
	return hash;
}
