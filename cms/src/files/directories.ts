import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env.ts';

/** Where Payload keeps the originals of a collection, for its own previews. */
export function mediaDirectory(collection: string): string {
	return path.join(path.resolve(env.MEDIA_DIR), collection);
}

/** Among the originals are those of drafts: nobody but the CMS reads them. Readers get copies from the publisher. */
export function makeMediaPrivate(): void {
	mkdirSync(env.MEDIA_DIR, { recursive: true });
	chmodSync(env.MEDIA_DIR, 0o700);
}
