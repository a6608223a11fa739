import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOfHistory } from '@portolano/content-models';
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
 * Returns the pages of the top folder and, of the pages of every other folder, the last of those that have pages below them,
 * of those that have none and of their histories: they have the same view. page-kinds.spec.ts checks the first of each kind.
 */
export function someOfEachFolder(paths: readonly string[]): string[] {
	const folders = new Set(paths.filter((path) => pathOfHistory(path) === undefined).map(folderOf));
	const likeOf = (path: string) => {
		const page = pathOfHistory(path);
		if (page !== undefined) return `${folderOf(page)} histories`;
		return `${folderOf(path)} ${folders.has(path) ? 'with' : 'without'} pages below`;
	};
	const alike = Map.groupBy(paths, likeOf);
	const some = new Set([...alike.values()].map((pages) => pages.at(-1)));
	return paths.filter((path) => folderOf(path) === '/' || some.has(path));
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
