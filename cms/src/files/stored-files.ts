import type { PublishedFile } from '@portolano/content-models';
import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env.ts';

/** Returns the path of a file by content hash. Files are never changed or deleted: log entries refer to them. */
function placeOf(sha256: string): string {
	return path.join(path.resolve(env.MEDIA_DIR), 'by-hash', sha256.slice(0, 2), sha256);
}

async function exists(file: string): Promise<boolean> {
	return stat(file).then(
		() => true,
		() => false,
	);
}

export interface Content {
	bytes: Buffer;
	mime: string;
	name: string;
}

/** Stores `bytes` and returns their published form. */
export async function storeFile({ bytes, mime, name }: Content): Promise<PublishedFile> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const place = placeOf(sha256);
	if (!(await exists(place))) {
		await mkdir(path.dirname(place), { recursive: true });
		// Renamed into place: sizes of a small picture may have the same bytes, and are stored at the same time.
		const draft = `${place}.${randomUUID()}`;
		await writeFile(draft, bytes);
		await rename(draft, place);
	}
	return { sha256, bytes: bytes.length, mime, name };
}

/** Opens the bytes of `sha256`, which are read as they are sent; returns undefined when they aren't stored. */
export async function openStored(sha256: string): Promise<Blob | undefined> {
	const place = placeOf(sha256);
	return (await exists(place)) ? openAsBlob(place) : undefined;
}
