import { setImmediate } from 'node:timers/promises';
import { branchesOf, placeOf, prefixAt } from './page-tree.ts';
import type { OpenShards } from './open-shards.ts';
import { nameOf } from './pages.ts';
import { changed, PAGES_PER_SHARD, type Shard, type ShardChanges } from './shard.ts';
import type { Files, StoredShard } from './shard-state.ts';
import type { IndexStorage } from './storage.ts';

export interface LanguageDependencies {
	readonly language: string;
	readonly storage: IndexStorage;
	readonly shards: OpenShards;
}

/** An update of the shards of one language: it reads and writes those with changed pages, and no others. */
export class LanguageUpdate {
	/** New files, with their hashes. */
	readonly files: Files = new Map();
	/** Files that are no longer used. */
	readonly obsolete = new Set<string>();
	readonly #dependencies: LanguageDependencies;
	readonly #stored: Map<string, StoredShard>;

	constructor(dependencies: LanguageDependencies, stored: readonly StoredShard[]) {
		this.#dependencies = dependencies;
		this.#stored = new Map(stored.map((shard) => [shard.prefix, shard]));
	}

	/** Applies changes; returns the shards, in the order of their prefixes. */
	async apply(changes: ShardChanges): Promise<readonly StoredShard[]> {
		const byLeaf = this.#byLeaf(changes);
		const sizes = new Map(this.#stored.values().map(({ prefix, size }) => [prefix, size]));
		for (const [prefix, own] of byLeaf) sizes.set(prefix, this.#sizeOf(prefix, own));
		for (const branch of branchesOf(byLeaf.keys(), sizes, PAGES_PER_SHARD)) {
			const own = [...byLeaf].filter(([prefix]) => prefix.startsWith(branch)).map(([, own]) => own);
			await this.#replace(branch, {
				added: own.flatMap(({ added }) => added),
				removed: new Set(own.flatMap(({ removed }) => [...removed])),
			});
		}
		return [...this.#stored.values()].sort((one, other) => (one.prefix < other.prefix ? -1 : 1));
	}

	/** The changes that concern each leaf. Pages that are to be removed and are not there change nothing. */
	#byLeaf({ added, removed }: ShardChanges): Map<string, ShardChanges> {
		const prefixes = [...this.#stored.keys()];
		const leafOf = (name: string) => prefixAt(placeOf(name), prefixes);
		const addedBy = Map.groupBy(added, ({ page }) => leafOf(nameOf(page)));
		const removedBy = Map.groupBy(removed, leafOf);
		const all = new Map<string, ShardChanges>();
		for (const prefix of new Set([...addedBy.keys(), ...removedBy.keys()])) {
			const own = new Set(removedBy.get(prefix));
			if (addedBy.has(prefix) || this.#has(prefix, own))
				all.set(prefix, { added: addedBy.get(prefix) ?? [], removed: own });
		}
		return all;
	}

	#has(prefix: string, names: ReadonlySet<string>): boolean {
		return this.#open(prefix)?.pages.some((page) => names.has(nameOf(page))) ?? false;
	}

	#sizeOf(prefix: string, { added, removed }: ShardChanges): number {
		const pages = this.#open(prefix)?.pages ?? [];
		const names = new Set(pages.map(nameOf).filter((name) => !removed.has(name)));
		for (const { page } of added) names.add(nameOf(page));
		return names.size;
	}

	/** Other work goes on after each shard. */
	async #replace(branch: string, changes: ShardChanges): Promise<void> {
		const { language, storage, shards } = this.#dependencies;
		const prefixes = [...this.#stored.keys()].filter((prefix) => prefix.startsWith(branch)).sort();
		const before = prefixes.flatMap((prefix) => this.#open(prefix) ?? []);
		for (const prefix of prefixes) {
			for (const file of this.#filesOf(prefix).keys()) this.obsolete.add(file);
			this.#stored.delete(prefix);
		}
		for (const shard of changed(before, changes, branch)) {
			const { stored, files } = shards.write(language, shard, storage);
			this.#stored.set(shard.prefix, stored);
			for (const [file, hash] of files) if (!this.obsolete.delete(file)) this.files.set(file, hash);
			await setImmediate();
		}
	}

	#open(prefix: string): Shard | undefined {
		const { language, storage, shards } = this.#dependencies;
		const stored = this.#stored.get(prefix);
		return stored && shards.read(language, stored, storage).shard;
	}

	#filesOf(prefix: string): Files {
		const { language, storage, shards } = this.#dependencies;
		const stored = this.#stored.get(prefix);
		return stored ? shards.read(language, stored, storage).files : new Map<string, string>();
	}
}
