import { isRecordsPath, type RenderedPage } from '@portolano/search';
import type { OnlineFiles } from './release/releases.ts';
import type { SiteOnline } from './release/site-online.ts';
import { pathOfFile } from './rendering/render-page.ts';

/** Searchable files, each with the hash of its content. */
export type Searched = Map<string, string>;

/** An update of an index. */
export interface Changes {
	readonly changed: RenderedPage[];
	readonly removed: string[];
}

export function searchedIn(manifest: OnlineFiles): Searched {
	const files = [...manifest].filter(([file]) => file.endsWith('.html') || isRecordsPath(`/${file}`));
	return new Map(files.map(([file, [hash]]) => [file, hash]));
}

/** Returns the files that are in only one of the two or differ. */
export function differing(held: Searched, online: Searched): string[] {
	const files = new Set([...held.keys(), ...online.keys()]);
	return [...files].filter((file) => held.get(file) !== online.get(file));
}

/** Reads `files` as they are online now and sorts them into changed and removed pages. */
export function changesIn(online: Pick<SiteOnline, 'read'>, files: readonly string[]): Changes {
	const changed: RenderedPage[] = [];
	const removed: string[] = [];
	for (const file of files) {
		const html = online.read(file);
		if (html === undefined) removed.push(pathOfFile(file));
		else changed.push({ path: pathOfFile(file), html });
	}
	return { changed, removed };
}
