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
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Returns the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the path of the blob with this hash: in a folder with two levels. */
export function blobPath(folder: string, hash: string): string {
	return join(folder, hash.slice(0, 2), hash.slice(2));
}

/**
 * Writes a blob into its folder, which exists. A killed process must not leave an incomplete one under its final name;
 * another thread may write the same one.
 */
export function writeBlob(path: string, bytes: string | Uint8Array): void {
	const temporary = `${path}.${threadId}.tmp`;
	writeFileSync(temporary, bytes);
	renameSync(temporary, path);
}

/** Returns the names of the blobs in a folder, without temporary files that a killed process left. */
function namesIn(shard: string): Set<string> {
	return new Set(readdirSync(shard).filter((name) => !name.endsWith('.tmp')));
}

/** Reads the bytes of a blob; undefined when it was deleted in the meantime. */
export function readIfKept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** Content-addressed storage: bytes by their SHA-256. */
export class Blobs {
	readonly folder: string;
	/** Names of blobs by shard. */
	readonly #kept: Map<string, Set<string>>;

	constructor(folder: string) {
		this.folder = folder;
		this.#kept = new Map(readdirSync(folder).map((shard) => [shard, namesIn(join(folder, shard))]));
	}

	pathOf(hash: string): string {
		return blobPath(this.folder, hash);
	}

	has(hash: string): boolean {
		return this.#kept.get(hash.slice(0, 2))?.has(hash.slice(2)) ?? false;
	}

	/** Whether the blob exists and its bytes match its hash. */
	isIntact(hash: string): boolean {
		return existsSync(this.pathOf(hash)) && hashOf(readFileSync(this.pathOf(hash))) === hash;
	}

	/** Notes a blob that another thread has written. */
	learn(hash: string): void {
		this.#shardOf(hash).add(hash.slice(2));
	}

	/** Stores the bytes; returns their hash. */
	put(content: string | Uint8Array): string {
		// Encoded once, for the hash and for the file.
		const bytes = typeof content === 'string' ? Buffer.from(content) : content;
		const hash = hashOf(bytes);
		if (!this.has(hash)) this.#write(hash, bytes);
		return hash;
	}

	/** Deletes the blobs for which `isUsed` returns false; returns how many. */
	prune(isUsed: (hash: string) => boolean): number {
		const hashes = [...this.#kept].flatMap(([shard, names]) => [...names].map((name) => shard + name));
		const unused = hashes.filter((hash) => !isUsed(hash));
		for (const hash of unused) {
			this.#kept.get(hash.slice(0, 2))?.delete(hash.slice(2));
			unlinkSync(this.pathOf(hash));
		}
		return unused.length;
	}

	#write(hash: string, bytes: Uint8Array): void {
		const names = this.#shardOf(hash);
		writeBlob(this.pathOf(hash), bytes);
		names.add(hash.slice(2));
	}

	#shardOf(hash: string): Set<string> {
		const shard = hash.slice(0, 2);
		const present = this.#kept.get(shard);
		if (present) return present;
		mkdirSync(join(this.folder, shard), { recursive: true });
		const names = new Set<string>();
		this.#kept.set(shard, names);
		return names;
	}
}
