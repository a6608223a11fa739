import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Blobs } from './blobs.ts';

/** Stores the assets of an application in `blobs`; returns their hashes by path on the site. */
export function readAssets(folder: string | undefined, blobs: Blobs): Map<string, string> {
	if (!folder) return new Map();
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return new Map(
		entries.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			return [relative(folder, path).split(sep).join('/'), blobs.put(readFileSync(path))];
		}),
	);
}
