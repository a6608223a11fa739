import { stateFile } from '@portolano/search';
import type { FileChanges } from '../release/file-changes.ts';
import { isSearchBehind, pagesOf, type Release } from '../release/releases.ts';
import type { SiteOnline } from '../release/site-online.ts';
import { pathOfFile } from '../rendering/render-page.ts';
import { indexFile, isSearched, searchedDifferences } from './index-files.ts';
import type { PageToIndex, SearchTask } from './search-task.ts';

/** What to do so that the search finds the pages of a release. */
export interface SearchWork {
	/** The release whose pages it finds then. */
	readonly covers: number;
	/** Hash of the state of the index to update; undefined when a new one is made. */
	readonly base: string | undefined;
	readonly changed: readonly PageToIndex[];
	readonly removed: SearchTask['removed'];
}

/** Knows which pages the search of a site does not know as they are online. */
export class SearchBacklog {
	readonly #online: SiteOnline;
	/** Version of the program that indexes. */
	readonly #version: string;
	/** Files that the search reads and that changed since the release it covers; undefined when they must be compared. */
	#files: Set<string> | undefined;
	#isAnew = false;

	constructor(online: SiteOnline, version: string) {
		this.#online = online;
		this.#version = version;
	}

	/** Whether the search does not find the pages online as they are. */
	get isAny(): boolean {
		const { last } = this.#online;
		return last !== undefined && (isSearchBehind(last) || last.search?.version !== this.#version);
	}

	/** Notes the changes of a release. */
	note({ puts, removes }: Pick<FileChanges, 'puts' | 'removes'>): void {
		for (const file of [...puts.map(({ file }) => file), ...removes])
			if (isSearched(file)) this.#files?.add(file);
	}

	/** Has the pages compared with those of the release that the search covers. */
	forget(): void {
		this.#files = undefined;
	}

	/** Has a new index made: that which is online cannot be updated. */
	beginAnew(): void {
		this.#isAnew = true;
	}

	/** Takes what is to be done, at an instant at which nothing goes online. */
	take(): SearchWork {
		const { last, manifest } = this.#online;
		if (!last) throw new Error('Nothing is online yet that could be searched.');
		const base = this.#base(last);
		const covers = pagesOf(last);
		if (base === undefined) {
			this.#files = new Set();
			this.#isAnew = false;
			return { covers, base, changed: this.#toIndex([...manifest.keys()].filter(isSearched)), removed: [] };
		}
		const files = this.#files ?? searchedDifferences(manifest, this.#online.releases.manifestOf(base.covers));
		this.#files = new Set();
		const removed = [...files].filter((file) => !manifest.has(file)).map(pathOfFile);
		return { covers, base: base.state, changed: this.#toIndex(files), removed };
	}

	/** The index from which an update begins, unless a new one has to be made. */
	#base({ search }: Release): { covers: number; state: string } | undefined {
		const state = this.#online.manifest.get(indexFile(stateFile))?.[0];
		const isKept = search && this.#online.releases.numbers().includes(search.covers);
		if (this.#isAnew || !isKept || search.version !== this.#version || state === undefined) return undefined;
		return { covers: search.covers, state };
	}

	#toIndex(files: Iterable<string>): PageToIndex[] {
		const { manifest, blobs } = this.#online;
		return [...files].flatMap((file) => {
			const hash = manifest.get(file)?.[0];
			return hash === undefined ? [] : [{ path: pathOfFile(file), blob: blobs.pathOf(hash) }];
		});
	}
}
