import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { PagePath } from '@portolano/content-store';
import { compareIndex, type RenderedPage } from '@portolano/search';
import { fileOf } from './rendering/render-page.ts';

/** Differences between the search index and the pages. */
const inSearch = {
	missing: 'missing in the search',
	extra: 'in the search, and no page to search',
	differs: 'other words in the search',
} as const;

/** A difference between the files online and a clean build. */
export interface Difference {
	readonly file: string;
	readonly kind:
		| ('missing' | 'extra' | 'differs' | 'compressed form differs' | 'cannot be rendered')
		| (typeof inSearch)[keyof typeof inSearch];
	readonly message?: string;
}

/** Files derived from the pages after a release: the search index. Its bytes depend on the order of the edits. */
const derived = /^ricerca\//;
const compressed = /\.(?:br|gz)$/;

/** Returns every file of a served folder, except the search index. */
export function filesIn(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const files = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
	return files.map((file) => file.split(sep).join('/')).filter((file) => !derived.test(file));
}

export function compareFile(folder: string, file: string, isSame: (bytes: Buffer) => boolean): Difference[] {
	const path = join(folder, file);
	if (!existsSync(path)) return [{ file, kind: 'missing' }];
	return isSame(readFileSync(path)) ? [] : [{ file, kind: 'differs' }];
}

/** Compares a found file: it must be expected, or the compressed copy of the file beside it. */
export function compareFound(folder: string, file: string, expected: ReadonlySet<string>): Difference[] {
	if (expected.has(file)) return [];
	if (!compressed.test(file)) return [{ file, kind: 'extra' }];
	const plain = join(folder, file.replace(compressed, ''));
	const bytes = readFileSync(join(folder, file));
	const restored = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
	const isSame = existsSync(plain) && restored.equals(readFileSync(plain));
	return isSame ? [] : [{ file, kind: 'compressed form differs' }];
}

/** Compares the search index with the pages, word by word. */
export async function compareSearch(folder: string, paths: Iterable<PagePath>): Promise<Difference[]> {
	const pages = pagesIn(folder, paths);
	const differences = await compareIndex({ outputDir: join(folder, 'ricerca'), pages });
	return differences.map(({ path, kind }) => ({ file: fileOf(path), kind: inSearch[kind] }));
}

function* pagesIn(folder: string, paths: Iterable<PagePath>): Generator<RenderedPage> {
	for (const path of paths) {
		const file = join(folder, fileOf(path));
		if (existsSync(file)) yield { path, html: readFileSync(file, 'utf8') };
	}
}
