import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env.ts';

/** Returns the folder in which Payload stores the originals of a collection, for its own previews. */
export function mediaDirectory(collection: string): string {
	return path.join(path.resolve(env.MEDIA_DIR), collection);
}

/** Creates the folder of originals, readable only by the CMS: some belong to drafts. Visitors get published copies. */
export function makeMediaPrivate(): void {
	mkdirSync(env.MEDIA_DIR, { recursive: true });
	chmodSync(env.MEDIA_DIR, 0o700);
}
