import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IndexStorage } from '@portolano/search';
import { blobPath, hashOf, writeBlob } from '../release/blobs.ts';

/**
 * The blobs of a site for the thread that indexes. It looks for every blob on the disk, because the main thread deletes
 * those of old releases.
 */
export function blobStorage(folder: string): IndexStorage {
	const made = new Set<string>();
	const make = (shard: string) => {
		if (!made.has(shard)) mkdirSync(shard, { recursive: true });
		made.add(shard);
	};
	return {
		read: (hash) => readFileSync(blobPath(folder, hash), 'utf8'),
		write(text) {
			const hash = hashOf(text);
			const path = blobPath(folder, hash);
			if (existsSync(path)) return hash;
			make(dirname(path));
			writeBlob(path, text);
			return hash;
		},
	};
}
