import { readerOf } from '../reader.ts';
import { isRecordsPath } from '../records.ts';
import { weighted } from './cards.ts';
import { extract } from './extract.ts';
import { type Languages, readLanguages, writeLanguages } from './index-state.ts';
import { LanguageUpdate } from './language-update.ts';
import { OpenShards } from './open-shards.ts';
import { nameOf, type RenderedPage, type UnreadablePage, type WeightedPage } from './pages.ts';
import { readPages } from './shard-state.ts';
import type { IndexStorage } from './storage.ts';

/** What an update changes of the files of an index: paths in its folder. */
export interface IndexUpdate {
	/** New and changed files, with the hash of their content: those named by their content, then the pointer. */
	readonly files: ReadonlyMap<string, string>;
	/** Files of the index before that the index now lacks. */
	readonly obsolete: readonly string[];
	/** Pages that could not be read; they are left out. */
	readonly unreadable: readonly UnreadablePage[];
}

/** From what an update begins, and what it leaves out. */
export interface IndexBase {
	/** Hash of the `state.json` of the index to update. Default: an empty index. */
	readonly base?: string | undefined;
	/** Paths of pages and files of records that are no more. */
	readonly removed: readonly string[];
}

/** One update of an index, whose files depend on the set of its pages alone. */
export class IndexDraft {
	readonly #storage: IndexStorage;
	readonly #shards: OpenShards;
	readonly #read = new Set<string>();
	readonly #pages = new Map<string, WeightedPage[]>();
	readonly #unreadable: UnreadablePage[] = [];

	/** With `shards` those of earlier updates need not be read again. */
	constructor(storage: IndexStorage, shards = new OpenShards()) {
		this.#storage = storage;
		this.#shards = shards;
	}

	/** Reads changed pages, at most a few hundred at once. */
	async read(rendered: readonly RenderedPage[]): Promise<void> {
		const { pages, unreadable } = await extract(rendered);
		for (const { path } of rendered) this.#read.add(path);
		this.#unreadable.push(...unreadable);
		for (const page of pages) {
			const of = this.#pages.get(page.language) ?? [];
			this.#pages.set(page.language, of);
			of.push(weighted(page, await readerOf(page.language), this.#storage));
		}
	}

	/**
	 * Returns the files of the index of all pages: those of `base`, the ones that were read in their place, without the
	 * removed ones. Yields after each part of the work, so that other work can go on.
	 * @throws {DamagedIndexError} when the base cannot be read.
	 */
	async complete({ base, removed }: IndexBase): Promise<IndexUpdate> {
		const before: Languages = base === undefined ? new Map() : readLanguages(base, this.#storage);
		const paths = [...removed, ...this.#read];
		const gone = new Set([...paths, ...this.#recordsOf(before, new Set(paths.filter(isRecordsPath)))]);
		const after = new Map(before);
		const [files, obsolete] = [new Map<string, string>(), new Set<string>()];
		for (const language of new Set([...before.keys(), ...this.#pages.keys()])) {
			const update = new LanguageUpdate(
				{ language, storage: this.#storage, shards: this.#shards },
				before.get(language) ?? [],
			);
			const change = { added: this.#pages.get(language) ?? [], removed: gone };
			after.set(language, await update.apply(change));
			for (const [file, hash] of update.files) files.set(file, hash);
			for (const file of update.obsolete) obsolete.add(file);
		}
		for (const [file, hash] of writeLanguages(after, this.#storage)) files.set(file, hash);
		return { files, obsolete: [...obsolete], unreadable: this.#unreadable };
	}

	/** Names of the pages that files of records list. */
	#recordsOf(languages: Languages, files: ReadonlySet<string>): string[] {
		if (files.size === 0) return [];
		const stored = [...languages.values()].flat();
		return stored
			.flatMap((shard) => readPages(shard.state, this.#storage))
			.filter(({ file }) => file !== undefined && files.has(file))
			.map(nameOf);
	}
}
