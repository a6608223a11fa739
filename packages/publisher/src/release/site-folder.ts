import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteKey } from '@portolano/content-models';

/** Paths of one site's data. Only the stored files are shared between sites. */
export interface SiteFolder {
	/** Bytes of pages and assets by content hash. */
	readonly blobs: string;
	readonly releases: string;
	/** The folder that is served. */
	readonly live: string;
	/** Former addresses, a file each; not served as files. */
	readonly addresses: string;
	/** The plan of the newest release. */
	readonly journal: string;
	/** Temporary files, on the same file system as `live`, so that they can be renamed into it. */
	readonly staging: string;
	/** Bytes of the stored files of all sites by content hash. */
	readonly stored: string;
}

/** Creates missing folders of `site` under `dataDir` and removes temporary files that a killed process left. */
export function openSiteFolder(dataDir: string, site: SiteKey): SiteFolder {
	const root = join(dataDir, 'sites', site);
	const folder: SiteFolder = {
		blobs: join(root, 'blobs'),
		releases: join(root, 'releases'),
		live: join(root, 'live'),
		addresses: join(root, 'addresses'),
		journal: join(root, 'journal'),
		staging: join(root, 'staging'),
		stored: join(dataDir, 'stored'),
	};
	rmSync(folder.staging, { recursive: true, force: true });
	const { blobs, releases, live, addresses, staging, stored } = folder;
	for (const path of [blobs, releases, live, addresses, staging, stored])
		mkdirSync(path, { recursive: true });
	return folder;
}

export function ensureFolder(path: string): void {
	mkdirSync(path, { recursive: true });
}
