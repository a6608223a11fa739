import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteKey } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import type { SitePublisher } from '../site-publisher.ts';
import type { StoredFiles } from '../stored-files.ts';

export interface PreviewFilesOptions {
	readonly stored: Pick<StoredFiles, 'read'>;
	/** Returns a site that is published. */
	readonly published: (site: SiteKey) => Pick<SitePublisher, 'online' | 'pages'> | undefined;
}

export interface WantedFile {
	readonly site: SiteKey;
	/** Folder of the files built with the application of the site. */
	readonly assets: string | undefined;
	/** Of a published file that a previewed page shows. */
	readonly sha256: string | undefined;
}

/** The files that previewed pages load: published files, also those of drafts, and files of the application. */
export class PreviewFiles {
	readonly #options: PreviewFilesOptions;
	/** Files by path, for each folder. */
	readonly #assets = new Map<string, ReadonlyMap<PagePath, string>>();

	constructor(options: PreviewFilesOptions) {
		this.#options = options;
	}

	/** Returns the bytes of a file; undefined where there is none. @throws when they are not available now. */
	async read(path: PagePath, { site, assets, sha256 }: WantedFile): Promise<Uint8Array | undefined> {
		if (sha256 !== undefined) return this.#options.stored.read(sha256);
		const asset = assets && this.#assetsIn(assets).get(path);
		return asset ? readFile(asset) : this.#online(path, site);
	}

	/** Whether a site has a file online that is no page. */
	has(path: PagePath, site: SiteKey): boolean {
		const published = this.#options.published(site);
		return published?.pages.has(path) === false && published.online.manifest.has(path.slice(1));
	}

	/** A file of the site that is no page, such as a part of its search index: the drafts leave it as it is. */
	#online(path: PagePath, site: SiteKey): Uint8Array | undefined {
		const published = this.#options.published(site);
		return published?.pages.has(path) === false ? published.online.bytes(path.slice(1)) : undefined;
	}

	#assetsIn(folder: string): ReadonlyMap<PagePath, string> {
		const known = this.#assets.get(folder) ?? filesIn(folder);
		this.#assets.set(folder, known);
		return known;
	}
}

function filesIn(folder: string): ReadonlyMap<PagePath, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const files = entries.map(({ parentPath, name }) => join(parentPath, name));
	return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}
