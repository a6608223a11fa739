import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteKey } from '@portolano/content-models';

/** Where everything of one site stands; sites share nothing but the stored files. */
export interface SiteFolder {
	/** Bytes of pages and assets by content hash. */
	readonly blobs: string;
	readonly releases: string;
	/** What a web server serves as it is. */
	readonly live: string;
	/** The release being carried out; empty when none is. */
	readonly journal: string;
	/** Files on their way to live, on the same file system. */
	readonly staging: string;
	/** Bytes of stored files by content hash, of all sites. */
	readonly stored: string;
}

/** The folders of `site` under `dataDir`, made when they are missing. What a killed process left on its way is removed. */
export function openSiteFolder(dataDir: string, site: SiteKey): SiteFolder {
	const root = join(dataDir, 'sites', site);
	const folder: SiteFolder = {
		blobs: join(root, 'blobs'),
		releases: join(root, 'releases'),
		live: join(root, 'live'),
		journal: join(root, 'journal.json'),
		staging: join(root, 'staging'),
		stored: join(dataDir, 'stored'),
	};
	rmSync(folder.staging, { recursive: true, force: true });
	for (const path of [folder.blobs, folder.releases, folder.live, folder.staging, folder.stored]) {
		mkdirSync(path, { recursive: true });
	}
	return folder;
}

export function ensureFolder(path: string): void {
	mkdirSync(path, { recursive: true });
}
