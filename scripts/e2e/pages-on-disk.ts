import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './addresses.ts';

export interface PageOnDisk {
	/** `/novita/` or `/404.html`. */
	path: string;
	html: string;
}

const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Returns the paths of all pages of a live release, sorted. */
export function pagePathsOf({ folder }: SiteAddress): string[] {
	return globSync('**/*.html', { cwd: folder }).map(pathOf).toSorted();
}

const folderOf = (path: string) => path.replace(/[^/]+\/?$/, '');

/**
 * Returns the pages of the top folder, those that have pages below them, and of every folder the first and the last:
 * pages of one folder have the same view.
 */
export function someOfEachFolder(paths: readonly string[]): string[] {
	const folders = new Set(['/', ...paths.map(folderOf)]);
	const others = Map.groupBy(
		paths.filter((path) => !folders.has(path)),
		folderOf,
	);
	const some = new Set([...others.values()].flatMap((pages) => [pages.at(0), pages.at(-1)]));
	return paths.filter((path) => folders.has(path) || folderOf(path) === '/' || some.has(path));
}

/** Returns the paths of all files of a live release, without pages and compressed copies. */
export function filePathsOf({ folder }: SiteAddress): string[] {
	return globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(html|br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

export function readPage({ folder }: SiteAddress, path: string): PageOnDisk {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return { path, html: readFileSync(join(folder, file), 'utf8') };
}
