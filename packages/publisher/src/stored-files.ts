import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFiles } from '@portolano/content-store';
import { Blobs, hashOf } from './release/blobs.ts';
import { ensureFolder } from './release/site-folder.ts';

/** Fetches the bytes of a published file by their SHA-256, in hexadecimal. @throws when they are not available. */
export type StoredSource = (sha256: string) => Promise<Uint8Array>;

/** The bytes of the published files of all sites. */
export class StoredFiles {
	readonly #blobs: Blobs;
	readonly #source: StoredSource;
	/** Files on their way, by SHA-256. */
	readonly #coming = new Map<string, Promise<void>>();

	constructor(blobs: Blobs, source: StoredSource) {
		this.#blobs = blobs;
		this.#source = source;
	}

	/** Opens the published files of a publisher. */
	static open({ dataDir, stored }: { dataDir: string; stored: StoredSource }): StoredFiles {
		const folder = join(dataDir, 'stored');
		ensureFolder(folder);
		return new StoredFiles(new Blobs(folder), stored);
	}

	/** Whether the bytes are stored. */
	has(sha256: string): boolean {
		return this.#blobs.has(sha256);
	}

	/** Returns those of the files whose bytes are not stored yet. */
	missing(files: PageFiles): string[] {
		return [...files.values()].filter((sha256) => !this.#blobs.has(sha256));
	}

	/** Fetches and stores the bytes unless they are stored already. @throws when they don't match their hash. */
	bring(sha256: string): Promise<void> {
		if (this.has(sha256)) return Promise.resolve();
		const coming = this.#coming.get(sha256) ?? this.#store(sha256).finally(() => this.#coming.delete(sha256));
		this.#coming.set(sha256, coming);
		return coming;
	}

	/** Returns the bytes; those that are not stored are fetched, and not kept. @throws when they don't match their hash. */
	read(sha256: string): Promise<Uint8Array> {
		return this.has(sha256) ? readFile(this.#blobs.pathOf(sha256)) : this.#fetch(sha256);
	}

	async #store(sha256: string): Promise<void> {
		this.#blobs.put(await this.#fetch(sha256));
	}

	async #fetch(sha256: string): Promise<Uint8Array> {
		const bytes = await this.#source(sha256);
		if (hashOf(bytes) === sha256) return bytes;
		throw new Error(
			`The bytes received for ${sha256} are others (${hashOf(bytes)}). They were thrown away; it is tried again.`,
		);
	}
}

/** Fetches published files from the CMS: `GET <cmsUrl>/api/stored/<sha256>` with the log token. */
export function storedFilesOfCms({ cmsUrl, logToken }: { cmsUrl: string; logToken: string }): StoredSource {
	return async (sha256) => {
		const address = new URL(`/api/stored/${sha256}`, cmsUrl);
		const response = await fetch(address, {
			headers: { authorization: `Bearer ${logToken}` },
			signal: AbortSignal.timeout(60_000),
		});
		if (response.ok) return new Uint8Array(await response.arrayBuffer());
		throw new Error(
			`The CMS answered ${response.status} for the stored file ${sha256}. Check that it still has it; it is requested again.`,
		);
	};
}
