import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { hashOf, type IndexStorage } from '@portolano/search';

/**
 * The blobs of a site for the thread that indexes. It looks for every blob on the disk, because the main thread deletes
 * those of old releases.
 */
export function blobStorage(folder: string): IndexStorage {
	const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2));
	return {
		read: (hash) => readFileSync(pathOf(hash), 'utf8'),
		write(text) {
			const hash = hashOf(text);
			const path = pathOf(hash);
			if (existsSync(path)) return hash;
			const temporary = `${path}.${threadId}.tmp`;
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(temporary, text);
			renameSync(temporary, path);
			return hash;
		},
	};
}
