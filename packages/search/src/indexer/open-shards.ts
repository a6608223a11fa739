import { type Files, filesOf, folderOf, readShard, type StoredShard } from './shard-state.ts';
import type { Shard } from './shard.ts';
import type { IndexStorage } from './storage.ts';
import { StoredParts } from './stored-parts.ts';
import { writeShard } from './write-shard.ts';

/** How many shards stay in memory: one of 5,000 pages takes some 30 MB. */
const SHARDS_KEPT = 6;

interface OpenShard {
	readonly shard: Shard;
	readonly files: Files;
}

/** Reads and stores shards; keeps those used last in memory. */
export class OpenShards {
	readonly #kept = new Map<string, OpenShard>();
	readonly #parts = new StoredParts();

	read(language: string, stored: StoredShard, storage: IndexStorage): OpenShard {
		const folder = folderOf(language, stored.prefix);
		const open = this.#kept.get(`${folder} ${stored.state}`) ?? {
			shard: readShard(stored, storage),
			files: filesOf(stored, folder, storage),
		};
		return this.#keep(`${folder} ${stored.state}`, open);
	}

	write(language: string, shard: Shard, storage: IndexStorage): { stored: StoredShard; files: Files } {
		const { stored, files } = writeShard(shard, { language, storage, parts: this.#parts });
		this.#keep(`${folderOf(language, shard.prefix)} ${stored.state}`, { shard, files });
		return { stored, files };
	}

	#keep(name: string, open: OpenShard): OpenShard {
		this.#kept.delete(name);
		this.#kept.set(name, open);
		const [oldest] = this.#kept.keys();
		if (oldest !== undefined && this.#kept.size > SHARDS_KEPT) this.#kept.delete(oldest);
		return open;
	}
}
