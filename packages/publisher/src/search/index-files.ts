import { contentFolder, isRecordsPath } from '@portolano/search';
import type { OnlineFiles } from '../release/releases.ts';

/** The folder of the index on a site. */
const folder = 'ricerca/';

/** Whether a file of a site belongs to its search index; the page of the search is beside it. */
export function isIndexFile(file: string): boolean {
	return file.startsWith(folder) && file !== `${folder}index.html`;
}

/** Whether a file of the index is named by its content, so that it never changes. */
export function isNamedByContent(file: string): boolean {
	return file.startsWith(`${folder}${contentFolder}/`);
}

/** Returns the file of a site for a file of the index. */
export function indexFile(file: string): string {
	return folder + file;
}

/** Whether the search reads a file: a page, or a list of pages of other sites. */
export function isSearched(file: string): boolean {
	return file.endsWith('.html') || isRecordsPath(`/${file}`);
}

/** Returns the files that the search reads and that are in only one of the two releases or differ. */
export function searchedDifferences(one: OnlineFiles, other: OnlineFiles): Set<string> {
	const files = new Set([...one.keys(), ...other.keys()].filter(isSearched));
	return new Set([...files].filter((file) => one.get(file)?.[0] !== other.get(file)?.[0]));
}
