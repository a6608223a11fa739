import { isRecordsPath, type RenderedPage } from '@portolano/search';
import type { OnlineFiles } from './release/releases.ts';
import type { SiteOnline } from './release/site-online.ts';
import { fileOf } from './rendering/render-page.ts';

/** Files that are searched, by the hash of their content. */
export type Searched = Map<string, string>;

/** What an index is told. */
export interface Changes {
	readonly changed: RenderedPage[];
	readonly removed: string[];
}

export function searchedIn(manifest: OnlineFiles): Searched {
	const files = [...manifest].filter(([file]) => file.endsWith('.html') || isRecordsPath(`/${file}`));
	return new Map(files.map(([file, [hash]]) => [file, hash]));
}

/** Files that are in one alone, or not the same in both. */
export function differing(held: Searched, online: Searched): string[] {
	const files = new Set([...held.keys(), ...online.keys()]);
	return [...files].filter((file) => held.get(file) !== online.get(file));
}

/** What is online now counts: a page that changed twice is read once. */
export function changesIn(online: Pick<SiteOnline, 'read'>, files: readonly string[]): Changes {
	const changed: RenderedPage[] = [];
	const removed: string[] = [];
	for (const file of files) {
		const html = online.read(file);
		if (html === undefined) removed.push(pathOf(file));
		else changed.push({ path: pathOf(file), html });
	}
	return { changed, removed };
}

/** The reverse of {@link fileOf}. */
function pathOf(file: string): string {
	const folder = file.replace(/index\.html$/, '');
	return fileOf(`/${folder}`) === file ? `/${folder}` : `/${file}`;
}
