import type { Published } from '@portolano/content-models';
import { type Blobs, hashOf } from './release/blobs.ts';

/** Brings the bytes of a stored file by their SHA-256, in hexadecimal. Throws when it cannot. */
export type StoredSource = (sha256: string) => Promise<Uint8Array>;

/** The stored files of all sites. */
export interface StoredFiles {
	/** Learns the files that a document holds. */
	learn(document: Published | undefined): void;
	/** Brings the file of a link `<16 hex>/<name>` once; answers its hash. Throws when it is unknown or does not come whole. */
	bring(link: string): Promise<string>;
}

function filesOf(document: Published | undefined): { sha256: string; name: string }[] {
	if (document?.type === 'file') return [document.file];
	if (document?.type !== 'media') return [];
	const { variants, shareImage } = document;
	return [...variants, ...(shareImage ? [shareImage] : [])].map(({ file }) => file);
}

export function createStoredFiles(blobs: Blobs, source: StoredSource): StoredFiles {
	const hashes = new Map<string, string>();

	async function fetchOnce(sha256: string): Promise<void> {
		if (blobs.has(sha256)) return;
		const bytes = await source(sha256);
		if (hashOf(bytes) !== sha256) {
			throw new Error(
				`The bytes received for ${sha256} are others (${hashOf(bytes)}). They were thrown away; it is tried again.`,
			);
		}
		blobs.put(bytes);
	}

	return {
		learn(document) {
			for (const { sha256, name } of filesOf(document)) hashes.set(`${sha256.slice(0, 16)}/${name}`, sha256);
		},
		async bring(link) {
			const sha256 = hashes.get(link);
			if (sha256 === undefined) throw new Error(`No published document holds the file /file/${link}.`);
			await fetchOnce(sha256);
			return sha256;
		},
	};
}

/** Stored files from the CMS: `GET <cmsUrl>/api/stored/<sha256>` with the token of the log. */
export function storedFilesOfCms({ cmsUrl, logToken }: { cmsUrl: string; logToken: string }): StoredSource {
	return async (sha256) => {
		const address = new URL(`/api/stored/${sha256}`, cmsUrl);
		const response = await fetch(address, {
			headers: { authorization: `Bearer ${logToken}` },
			signal: AbortSignal.timeout(60_000),
		});
		if (response.ok) return new Uint8Array(await response.arrayBuffer());
		throw new Error(
			`The CMS answered ${response.status} for the stored file ${sha256}. Check that it still has it; it is asked again.`,
		);
	};
}
