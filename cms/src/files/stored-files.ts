import type { PublishedFile } from '@portolano/content-models';
import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env.ts';

/** Bytes by content hash. Nothing here is ever changed or deleted, because entries of the log point at it. */
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

/** Keeps `bytes` and answers how the published shape names them. */
export async function storeFile({ bytes, mime, name }: Content): Promise<PublishedFile> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const place = placeOf(sha256);
	if (!(await exists(place))) {
		await mkdir(path.dirname(place), { recursive: true });
		// Sizes of a small picture hold the same bytes and are kept in the same instant.
		const draft = `${place}.${randomUUID()}`;
		await writeFile(draft, bytes);
		await rename(draft, place);
	}
	return { sha256, bytes: bytes.length, mime, name };
}

/** The bytes of `sha256`, read as they are sent, or nothing when they are not here. */
export async function openStored(sha256: string): Promise<Blob | undefined> {
	const place = placeOf(sha256);
	return (await exists(place)) ? openAsBlob(place) : undefined;
}
