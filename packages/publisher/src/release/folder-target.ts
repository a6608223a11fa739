import {
	constants,
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	renameSync,
	rmdirSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormerAddress } from '@portolano/content-models';
import { encodings, type Forms } from './compress.ts';
import { DiscardedFiles } from './discarded-files.ts';
import { FolderAddresses } from './folder-addresses.ts';
import { listFolder } from './folder-listing.ts';
import { isCode } from '@portolano/follower';
import type { Addresses } from './releases.ts';
import type { SiteFolder } from './site-folder.ts';
import type { Content, Target, TargetFile } from './target.ts';

/** Creates a hard link, or a copy where linking fails: across volumes, or for a file with too many links. */
function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!isCode(error, 'EXDEV', 'EMLINK', 'EPERM')) throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
	}
}

/**
 * The folder that is served. Every change is a single rename, link or delete, so no reader gets half a file. Calls are
 * synchronous, one after another: a link takes some 20 µs, less than its way to another thread and back.
 */
export class FolderTarget implements Target {
	readonly atOnce = 1;
	readonly #folder: string;
	/** The file that is renamed to its place next. */
	readonly #staged: string;
	/** Folders known to exist. */
	readonly #folders: Set<string>;
	readonly #addresses: FolderAddresses;
	readonly #discarded: DiscardedFiles;

	constructor({ live, staging, addresses }: Pick<SiteFolder, 'live' | 'staging' | 'addresses'>) {
		this.#addresses = new FolderAddresses(addresses);
		this.#folder = live;
		this.#staged = join(staging, 'next');
		this.#discarded = new DiscardedFiles(staging);
		this.#folders = new Set([live]);
	}

	/** Puts a new file with a single link. */
	async put(file: string, { blob }: Content, { isNew }: { readonly isNew: boolean }): Promise<void> {
		const path = join(this.#folder, file);
		this.#makeFolder(dirname(path));
		if (!isNew || !tryLink(blob, path)) this.#replace(path, blob);
		return Promise.resolve();
	}

	async putForms(file: string, forms: Forms): Promise<void> {
		for (const [suffix, bytes] of Object.entries(forms)) {
			this.#stage((staged) => writeFileSync(staged, bytes, { flag: 'wx' }));
			renameSync(this.#staged, join(this.#folder, `${file}.${suffix}`));
		}
		return Promise.resolve();
	}

	/** Deletes also the folders that become empty. */
	async delete(file: string): Promise<void> {
		const path = join(this.#folder, file);
		this.#discardForms(path);
		this.#discarded.add(path);
		this.#removeEmpty(dirname(path));
		return Promise.resolve();
	}

	async putAddress(path: string, address: FormerAddress): Promise<void> {
		this.#addresses.put(path, address);
		return Promise.resolve();
	}

	async deleteAddress(path: string): Promise<void> {
		this.#addresses.delete(path);
		return Promise.resolve();
	}

	async completeAddresses(addresses: Addresses): Promise<void> {
		this.#addresses.complete(addresses);
		return Promise.resolve();
	}

	async *listAddresses(): AsyncIterable<readonly [path: string, address: FormerAddress]> {
		for (const found of this.#addresses.list()) yield await Promise.resolve(found);
	}

	list(): AsyncIterable<TargetFile> {
		return listFolder(this.#folder);
	}

	/** Deletes compressed copies of the old bytes before the new bytes are there. */
	#replace(path: string, blob: string): void {
		this.#discardForms(path);
		this.#stage((staged) => linkOrCopy(blob, staged));
		renameSync(this.#staged, path);
	}

	#discardForms(path: string): void {
		for (const suffix of encodings) this.#discarded.add(`${path}.${suffix}`);
	}

	/**
	 * Creates the staged file. It is there already when the last rename was of a file onto itself, which POSIX leaves
	 * undone, or when the process ended before it: it is deleted, since another file may share its bytes.
	 */
	#stage(create: (staged: string) => void): void {
		try {
			create(this.#staged);
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw error;
			unlinkSync(this.#staged);
			create(this.#staged);
		}
	}

	#makeFolder(folder: string): void {
		if (this.#folders.has(folder)) return;
		mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
	}

	#removeEmpty(folder: string): void {
		if (folder === this.#folder) return;
		try {
			rmdirSync(folder);
		} catch {
			// Not empty; or missing, when a killed process deleted it but not its parents.
			if (existsSync(folder)) return;
		}
		this.#folders.delete(folder);
		this.#removeEmpty(dirname(folder));
	}
}

/** Whether the link was created. It is not when the path exists after all, or the file system refuses the link. */
function tryLink(blob: string, path: string): boolean {
	try {
		linkSync(blob, path);
		return true;
	} catch {
		// The caller replaces the file, which throws if that fails too.
		return false;
	}
}
