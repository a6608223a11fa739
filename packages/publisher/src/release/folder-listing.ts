import { type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Encoding, encodings } from './compress.ts';
import type { Content, TargetFile } from './target.ts';

/** Yields every file of a served folder; a compressed copy belongs to the file beside it. */
export async function* listFolder(folder: string): AsyncIterable<TargetFile> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = new Set(entries.filter((entry) => entry.isFile()).map((entry) => nameIn(folder, entry)));
	for (const file of files) if (!isForm(file, files)) yield described(folder, file, files);
}

function nameIn(folder: string, { parentPath, name }: Dirent): string {
	const path = relative(folder, join(parentPath, name));
	return sep === '/' ? path : path.split(sep).join('/');
}

function isForm(file: string, files: ReadonlySet<string>): boolean {
	return /\.(?:br|gz)$/.test(file) && files.has(file.slice(0, -3));
}

function described(folder: string, file: string, files: ReadonlySet<string>): TargetFile {
	const path = join(folder, file);
	return {
		file,
		encodings: encodings.filter((encoding) => files.has(`${file}.${encoding}`)),
		holds: ({ blob }: Content) => Promise.resolve(isSame(path, blob)),
		bytes: (encoding?: Encoding) => readFile(encoding ? `${path}.${encoding}` : path),
	};
}

/** Whether two files are the same, by inode or byte by byte. */
function isSame(file: string, blob: string): boolean {
	const one = statSync(file, { throwIfNoEntry: false });
	const other = statSync(blob, { throwIfNoEntry: false });
	if (!one || !other) return false;
	if (one.ino === other.ino && one.dev === other.dev) return true;
	return one.size === other.size && readFileSync(file).equals(readFileSync(blob));
}
