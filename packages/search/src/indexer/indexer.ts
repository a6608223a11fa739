import { updateIndex } from './changes.ts';
import { type OpenIndex, openIndex, pathsIn, writeIndex } from './open-index.ts';
import type { RenderedPage } from './pages.ts';

export interface IndexerOptions {
	/** Folder served as `/ricerca/`; made when missing. */
	outputDir: string;
	/** The clock, in milliseconds; it only decides when old files go. */
	now?: () => number;
}

export interface Indexer {
	/**
	 * Takes pages in and out, in memory. A page without `data-pagefind-body` is taken out. When a page can't be read it
	 * throws, and nothing of this call has been taken in.
	 */
	update(change: { changed: readonly RenderedPage[]; removed: readonly string[] }): Promise<void>;
	/**
	 * Writes the shards that changed, each whole in a new folder, then moves the pointer to them. With `release` the index
	 * says from now on that it holds that release of the site, whole.
	 */
	write(release?: number): Promise<void>;
	/** The release that the index says it holds. */
	release(): Promise<number | undefined>;
	/** Paths of the pages of the site in it, and of the files of records. */
	paths(): Promise<string[]>;
}

/** Keeps the search index of one site. Wait for a call before the next. */
export function createIndexer({ outputDir, now = Date.now }: IndexerOptions): Indexer {
	let opened: OpenIndex | undefined;
	const index = async () => (opened ??= await openIndex(outputDir));
	return {
		update: async (change) => updateIndex(await index(), change),
		release: async () => (await index()).release,
		paths: async () => pathsIn(await index()),
		write: async (release) => writeIndex(await index(), { release, now }),
	};
}
