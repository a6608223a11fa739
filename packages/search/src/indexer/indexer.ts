import { updateIndex } from './changes.ts';
import { type OpenIndex, openIndex, pathsIn, writeIndex } from './open-index.ts';
import type { RenderedPage } from './pages.ts';

export interface IndexerOptions {
	/** Folder served as `/ricerca/`; created when missing. */
	outputDir: string;
	/** The clock, in milliseconds; only decides when old files are deleted. */
	now?: () => number;
}

export interface Indexer {
	/**
	 * Adds, replaces and removes pages in memory. A changed page with neither `data-pagefind-body` nor search marks is
	 * removed. When a page can't be read it throws, and nothing of this call is applied.
	 */
	update(change: { changed: readonly RenderedPage[]; removed: readonly string[] }): Promise<void>;
	/**
	 * Writes each changed shard to a new folder, then moves the pointer to them. `release` records that the index now
	 * covers that release of the site in full.
	 */
	write(release?: number): Promise<void>;
	/** The release that the index covers in full. */
	release(): Promise<number | undefined>;
	/** Paths of the indexed pages of the site and of the files of records. */
	paths(): Promise<string[]>;
}

/** Creates the indexer of one site. Await each call before the next. */
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
