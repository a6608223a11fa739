import path from 'node:path';
import { env } from '../env.ts';

/** Where Payload keeps the originals of a collection, for its own previews. */
export function mediaDirectory(collection: string): string {
	return path.join(path.resolve(env.MEDIA_DIR), collection);
}
