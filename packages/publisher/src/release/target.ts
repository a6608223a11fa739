import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFolder } from './site-folder.ts';

function unlinkIfThere(path: string): void {
	if (existsSync(path)) unlinkSync(path);
}

function isRefusedLink(error: unknown): boolean {
	return (
		error instanceof Error && 'code' in error && ['EXDEV', 'EMLINK', 'EPERM'].includes(String(error.code))
	);
}

/** Creates a hard link, or a copy where linking fails: across volumes, or for a file with too many links. */
function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!isRefusedLink(error)) throw error;
		copyFileSync(from, to);
	}
}

function isSame(file: string, blob: string): boolean {
	const one = statSync(file, { throwIfNoEntry: false });
	const other = statSync(blob, { throwIfNoEntry: false });
	if (!one || !other) return false;
	if (one.ino === other.ino && one.dev === other.dev) return true;
	return one.size === other.size && readFileSync(file).equals(readFileSync(blob));
}

/** The folder that is served. Every change is a single rename, link or delete, so no reader gets half a file. */
export class Target {
	readonly #folder: string;
	readonly #staging: string;
	/** Folders known to exist. */
	readonly #folders: Set<string>;
	#lastStaged = 0;

	constructor({ live, staging }: Pick<SiteFolder, 'live' | 'staging'>) {
		this.#folder = live;
		this.#staging = staging;
		this.#folders = new Set([live]);
	}

	has(file: string): boolean {
		return existsSync(join(this.#folder, file));
	}

	/** Whether the file is the same as `blob`, by inode or byte by byte. */
	holds(file: string, blob: string): boolean {
		return isSame(join(this.#folder, file), blob);
	}

	/** Replaces a file by `blob`. Deletes compressed copies of the old bytes first. */
	put(file: string, blob: string): void {
		const path = join(this.#folder, file);
		this.#makeFolder(dirname(path));
		unlinkIfThere(`${path}.br`);
		unlinkIfThere(`${path}.gz`);
		const staged = this.#stage();
		linkOrCopy(blob, staged);
		this.#putStaged(file, staged);
	}

	/** Same as {@link put} for a file that does not exist yet, with a single link. */
	putNew(file: string, blob: string): void {
		const path = join(this.#folder, file);
		this.#makeFolder(dirname(path));
		try {
			linkSync(blob, path);
		} catch {
			// It exists after all, or the file system refuses the link: `put` handles both.
			this.put(file, blob);
		}
	}

	/** Writes bytes that are not a blob, such as `index.html.br`. */
	putBytes(file: string, bytes: Uint8Array): void {
		const staged = this.#stage();
		writeFileSync(staged, bytes);
		this.#putStaged(file, staged);
	}

	/** Deletes a file, its compressed copies and the folders that become empty. */
	remove(file: string): void {
		const path = join(this.#folder, file);
		for (const form of [`${path}.br`, `${path}.gz`, path]) unlinkIfThere(form);
		this.#removeEmpty(dirname(path));
	}

	/** Returns a new path for a temporary file. */
	#stage(): string {
		this.#lastStaged += 1;
		return join(this.#staging, String(this.#lastStaged));
	}

	#putStaged(file: string, staged: string): void {
		renameSync(staged, join(this.#folder, file));
		// POSIX rename() does nothing when both names are links to the same file.
		unlinkIfThere(staged);
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
