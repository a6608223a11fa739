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

/** A hard link, or a copy where the file system gives no link: across volumes, or to a file that has too many. */
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

/** The folder that is served. Every change to it is a rename, so no reader meets half a file. */
export class Target {
	readonly #folder: string;
	readonly #staging: string;
	/** Folders that are known to be there. */
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

	/** Puts the bytes of `blob` in place of what is there. What was compressed of the old bytes goes first. */
	put(file: string, blob: string): void {
		const path = join(this.#folder, file);
		this.#makeFolder(dirname(path));
		unlinkIfThere(`${path}.br`);
		unlinkIfThere(`${path}.gz`);
		const staged = this.#stage();
		linkOrCopy(blob, staged);
		this.#putStaged(file, staged);
	}

	/** The same for a file that is not there. */
	putNew(file: string, blob: string): void {
		const path = join(this.#folder, file);
		this.#makeFolder(dirname(path));
		try {
			linkSync(blob, path);
		} catch {
			// It is there after all, or the file system gives no link: both are what `put` is for.
			this.put(file, blob);
		}
	}

	/** Puts bytes beside a file, such as those of `index.html.br`. */
	putBytes(file: string, bytes: Uint8Array): void {
		const staged = this.#stage();
		writeFileSync(staged, bytes);
		this.#putStaged(file, staged);
	}

	/** Takes the file away, with its compressed forms and the folders that it leaves empty. */
	remove(file: string): void {
		const path = join(this.#folder, file);
		for (const form of [`${path}.br`, `${path}.gz`, path]) unlinkIfThere(form);
		this.#removeEmpty(dirname(path));
	}

	/** A name for a file on its way. */
	#stage(): string {
		this.#lastStaged += 1;
		return join(this.#staging, String(this.#lastStaged));
	}

	#putStaged(file: string, staged: string): void {
		renameSync(staged, join(this.#folder, file));
		// Renaming a link onto another link of the same file leaves both (POSIX rename).
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
			// It still holds something, unless a process that was killed has deleted it and not those above.
			if (existsSync(folder)) return;
		}
		this.#folders.delete(folder);
		this.#removeEmpty(dirname(folder));
	}
}
