import { join } from 'node:path';
import { createIndexer, type Indexer } from '@portolano/search';
import pLimit from 'p-limit';
import { messageOf } from './problems.ts';
import { type Changes, changesIn, differing, type Searched, searchedIn } from './searched-files.ts';
import { fileOf } from './rendering/render-page.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Milliseconds without a release before the index is written. */
const quietMs = 500;
/** Pages passed to the indexer at once; bounds the memory. */
const pagesAtOnce = 200;

interface SearchedSite {
	readonly indexer: Indexer;
	readonly site: SitePublisher;
	/** Files in the index; undefined until it has been read. */
	held?: Searched;
}

/** Keeps the search index of every site up to date, shortly after its pages. */
export class SearchKeeper {
	readonly #dataDir: string;
	readonly #onTrouble: (message: string) => void;
	readonly #sites = new Map<string, SearchedSite>();
	readonly #inTurn = pLimit(1);
	#timer: NodeJS.Timeout | undefined;

	/** `dataDir` is the publisher's data folder; the index of a site is in its `live/ricerca/`. */
	constructor(dataDir: string, onTrouble: (message: string) => void) {
		this.#dataDir = dataDir;
		this.#onTrouble = onTrouble;
	}

	/** Notes that a site was opened or released; indexes are updated after {@link quietMs} without another call. */
	note(site: SitePublisher): void {
		const outputDir = join(this.#dataDir, 'sites', site.site, 'live/ricerca');
		if (!this.#sites.has(site.site))
			this.#sites.set(site.site, { indexer: createIndexer({ outputDir }), site });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#indexAll(), quietMs);
	}

	/** Updates all indexes now; resolves when they are written. */
	async close(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#indexAll();
	}

	/** Never throws: errors are reported, and the work is retried after the next release. */
	#indexAll(): Promise<void> {
		return this.#inTurn(async () => {
			for (const searched of this.#sites.values()) {
				try {
					await this.#index(searched);
				} catch (error) {
					delete searched.held;
					const { site } = searched.site;
					this.#onTrouble(`The search of “${site}” was not brought up to date: ${messageOf(error)}`);
				}
			}
		});
	}

	/** Compares the index with the files online, so that changes are found even after a process was killed. */
	async #index(searched: SearchedSite): Promise<void> {
		const { indexer, site } = searched;
		const release = site.online.last?.number;
		const online = searchedIn(site.online.manifest);
		const files = differing((searched.held ??= await heldBy(searched)), online);
		if (files.length === 0 && (await indexer.release()) === release) return;
		const left = await this.#update(searched, files);
		await indexer.write(left.length === 0 ? release : undefined);
		for (const file of left) online.delete(file);
		searched.held = online;
	}

	/** Updates `files` in the index; returns those that could not be indexed. */
	async #update({ indexer, site }: SearchedSite, files: readonly string[]): Promise<string[]> {
		const left: string[] = [];
		for (let from = 0; from < files.length; from += pagesAtOnce)
			left.push(
				...(await this.#take(indexer, changesIn(site.online, files.slice(from, from + pagesAtOnce)))),
			);
		return left;
	}

	/** Indexes changes so that one failing page does not exclude the others; returns the files that failed. */
	async #take(indexer: Indexer, changes: Changes): Promise<string[]> {
		try {
			await indexer.update(changes);
			return [];
		} catch {
			// Indexing the pages one by one finds the one that failed, so that it can be reported.
			await indexer.update({ changed: [], removed: changes.removed });
		}
		const left: string[] = [];
		for (const page of changes.changed) {
			try {
				await indexer.update({ changed: [page], removed: [] });
			} catch (error) {
				left.push(fileOf(page.path));
				this.#onTrouble(messageOf(error));
			}
		}
		return left;
	}
}

/** Returns the files of the release named in the index. Without it, returns its pages with unknown hashes. */
async function heldBy({ indexer, site }: SearchedSite): Promise<Searched> {
	const { releases } = site.online;
	const release = await indexer.release();
	if (release !== undefined && releases.numbers().includes(release))
		return searchedIn(releases.manifestOf(release));
	const paths = await indexer.paths();
	return new Map(paths.map((path) => [fileOf(path), '']));
}
