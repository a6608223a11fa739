import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Bytes by their SHA-256 in one folder, two levels deep. */
export interface Blobs {
	readonly folder: string;
	pathOf(hash: string): string;
	has(hash: string): boolean;
	/** Keeps the bytes; answers their hash. */
	put(bytes: string | Uint8Array): string;
	/** Begins to keep the bytes, while others are being written too; answers their hash. */
	begin(bytes: string | Uint8Array): Promise<string>;
	/** Resolves when all that was begun is on the disk. Throws when some of it could not be written. */
	settled(): Promise<void>;
	/** Takes note of bytes that another thread has kept. */
	learn(hash: string): void;
	/** Whether the bytes are there and have the hash they are named by. */
	isIntact(hash: string): boolean;
	/** Deletes what `isUsed` does not want. Answers how many. */
	prune(isUsed: (hash: string) => boolean): number;
}

/** Writes under way at once: more of them would only hold more pages in memory. */
const writesAtOnce = 16;

export function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

export function createBlobs(folder: string): Blobs {
	const pending = new Map<string, Promise<void>>();
	let failure: Error | undefined;
	const kept = new Map(readdirSync(folder).map((shard) => [shard, namesIn(join(folder, shard))]));

	function pathOf(hash: string): string {
		return join(folder, hash.slice(0, 2), hash.slice(2));
	}

	const has = (hash: string) => kept.get(hash.slice(0, 2))?.has(hash.slice(2)) ?? false;

	function write(hash: string, bytes: string | Uint8Array): void {
		const names = entryOf(hash.slice(0, 2));
		// A killed process must not leave half a blob under its final name.
		const temporary = `${pathOf(hash)}.tmp`;
		writeFileSync(temporary, bytes);
		renameSync(temporary, pathOf(hash));
		names.add(hash.slice(2));
	}

	async function writeLater(hash: string, bytes: string | Uint8Array): Promise<void> {
		const temporary = `${pathOf(hash)}.${threadId}.tmp`;
		try {
			const names = entryOf(hash.slice(0, 2));
			await writeFile(temporary, bytes);
			await rename(temporary, pathOf(hash));
			names.add(hash.slice(2));
		} catch (error) {
			failure ??= error instanceof Error ? error : new Error(String(error));
		}
	}

	function entryOf(shard: string): Set<string> {
		const names = kept.get(shard) ?? new Set();
		if (!kept.has(shard)) mkdirSync(join(folder, shard), { recursive: true });
		kept.set(shard, names);
		return names;
	}

	function isIntact(hash: string): boolean {
		return existsSync(pathOf(hash)) && hashOf(readFileSync(pathOf(hash))) === hash;
	}

	return {
		folder,
		pathOf,
		has,
		isIntact,
		learn(hash) {
			entryOf(hash.slice(0, 2)).add(hash.slice(2));
		},
		put(bytes) {
			const hash = hashOf(bytes);
			if (!has(hash)) write(hash, bytes);
			return hash;
		},
		async begin(bytes) {
			const hash = hashOf(bytes);
			if (has(hash) || pending.has(hash)) return hash;
			const written = writeLater(hash, bytes).finally(() => pending.delete(hash));
			pending.set(hash, written);
			if (pending.size >= writesAtOnce) await Promise.race(pending.values());
			return hash;
		},
		async settled() {
			await Promise.all(pending.values());
			if (failure === undefined) return;
			const error = failure;
			failure = undefined;
			throw error;
		},
		prune(isUsed) {
			const hashes = [...kept].flatMap(([shard, names]) => [...names].map((name) => shard + name));
			const unused = hashes.filter((hash) => !isUsed(hash));
			for (const hash of unused) {
				kept.get(hash.slice(0, 2))?.delete(hash.slice(2));
				unlinkSync(pathOf(hash));
			}
			return unused.length;
		},
	};
}

/** Names of blobs; those left half-written by a killed process are none. */
function namesIn(shard: string): Set<string> {
	return new Set(readdirSync(shard).filter((name) => !name.endsWith('.tmp')));
}
