import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../places.ts';

/**
 * Every source file of the project, by its path from the root, with the source files that it imports, type imports
 * included.
 */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const made = new Set(['node_modules', 'dist', '.next', '.astro', '.cache', '.data', '.tools']);

/** Returns the sources below the root of the project that match `patterns`. */
function sources(patterns: readonly string[]): string[] {
	return globSync([...patterns], {
		cwd: projectFolder,
		exclude: (path) => made.has(path.split('/').at(-1) ?? ''),
	});
}

const manifest = z.object({ name: z.string(), exports: z.record(z.string(), z.string()).default({}) });

/**
 * An entry of a package's `exports`, such as `@portolano/ui/components/*`: specifier and file, each split at the `*`.
 */
interface Door {
	readonly address: readonly [before: string, after: string];
	readonly file: readonly [before: string, after: string];
}

const halves = (pattern: string): [string, string] => {
	const [before = '', after = ''] = pattern.split('*');
	return [before, after];
};

function doors(): Door[] {
	return sources(['{content-models,cms,packages/*,sites/*}/package.json']).flatMap((path) => {
		const { name, exports } = manifest.parse(JSON.parse(readFileSync(join(projectFolder, path), 'utf8')));
		return Object.entries(exports).map(([door, file]) => ({
			address: halves(join(name, door)),
			file: halves(join(dirname(path), file)),
		}));
	});
}

function throughDoor(specifier: string, { address: [before, after], file }: Door): string | undefined {
	if (after === '' && specifier === before) return file.join('');
	const isMatch = specifier.startsWith(before) && specifier.endsWith(after) && before.endsWith('/');
	return isMatch
		? file.join(specifier.slice(before.length, specifier.length - after.length || undefined))
		: undefined;
}

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]((?:\.|@portolano\/)[^'"]+)['"]/g;

/** Reads the imports of all sources of the project. */
export function readImports(): ImportGraph {
	const files = sources(['**/*.{ts,tsx,astro}']);
	const known = new Set(files);
	const packages = doors();
	const targetOf = (file: string, specifier: string) =>
		specifier.startsWith('.')
			? normalize(join(dirname(file), specifier))
			: packages.map((door) => throughDoor(specifier, door)).find((found) => found !== undefined);
	return new Map(
		files.map((file) => {
			const text = readFileSync(join(projectFolder, file), 'utf8');
			const targets = [...text.matchAll(importPattern)].map(([, to = '']) => targetOf(file, to));
			return [file, targets.flatMap((to) => (to !== undefined && known.has(to) ? [to] : []))];
		}),
	);
}
