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
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFolder } from './site-folder.ts';

/** The folder that is served. Every change to it is a rename, so no reader meets half a file. */
export interface Live {
	has(file: string): boolean;
	/** Whether the file is the same as `blob`, by inode or byte by byte. */
	holds(file: string, blob: string): boolean;
	/** Puts the bytes of `blob` in place of what is there. What was compressed of the old bytes goes first. */
	put(file: string, blob: string): void;
	/** The same for a file that is not there. */
	putNew(file: string, blob: string): void;
	/** Puts finished bytes beside a file, such as `index.html.br`. */
	putStaged(file: string, staged: string): void;
	/** Takes the file away, with its compressed forms and the folders that it leaves empty. */
	remove(file: string): void;
	/** A name for a file on its way. */
	stage(): string;
}

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

export function openLive({ live, staging }: Pick<SiteFolder, 'live' | 'staging'>): Live {
	const folders = new Set<string>([live]);
	let last = 0;

	function makeFolder(folder: string): void {
		if (folders.has(folder)) return;
		mkdirSync(folder, { recursive: true });
		folders.add(folder);
	}

	function removeEmpty(folder: string): void {
		if (folder === live) return;
		try {
			rmdirSync(folder);
		} catch {
			// It still holds something, unless a process that was killed has deleted it and not those above.
			if (existsSync(folder)) return;
		}
		folders.delete(folder);
		removeEmpty(dirname(folder));
	}

	const stage = () => join(staging, String(++last));

	function putStaged(file: string, staged: string): void {
		renameSync(staged, join(live, file));
		// Renaming one link of a file to another link of the same file leaves both (POSIX rename).
		unlinkIfThere(staged);
	}

	function put(file: string, blob: string): void {
		const target = join(live, file);
		makeFolder(dirname(target));
		unlinkIfThere(`${target}.br`);
		unlinkIfThere(`${target}.gz`);
		const staged = stage();
		linkOrCopy(blob, staged);
		putStaged(file, staged);
	}

	return {
		stage,
		put,
		putNew(file, blob) {
			const target = join(live, file);
			makeFolder(dirname(target));
			try {
				linkSync(blob, target);
			} catch {
				put(file, blob);
			}
		},
		putStaged,
		has: (file) => existsSync(join(live, file)),
		holds: (file, blob) => isSame(join(live, file), blob),
		remove(file) {
			const target = join(live, file);
			for (const path of [`${target}.br`, `${target}.gz`, target]) unlinkIfThere(path);
			removeEmpty(dirname(target));
		},
	};
}
