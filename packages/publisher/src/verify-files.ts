import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type FormerAddress, isLastingPath } from '@portolano/content-models';
import type { PageFiles, PagePath } from '@portolano/content-store';
import { compareIndex, type RenderedPage } from '@portolano/search';
import type { Encoding } from './release/compress.ts';
import type { Addresses, OnlineFiles } from './release/releases.ts';
import type { Target, TargetFile } from './release/target.ts';
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
		| 'leads elsewhere'
		| (typeof inSearch)[keyof typeof inSearch];
	readonly message?: string;
}

/**
 * Files derived from the pages after a release: the search index, beside the page of the search. Its bytes depend on the
 * order of the edits.
 */
const derived = /^ricerca\/(?!index\.html$)/;

/** The files that a target has, by name. */
export type FoundFiles = ReadonlyMap<string, TargetFile>;

/** Returns every file online, except the search index. */
export async function filesOn(target: Target): Promise<FoundFiles> {
	const found = new Map<string, TargetFile>();
	for await (const entry of target.list()) if (!derived.test(entry.file)) found.set(entry.file, entry);
	return found;
}

export async function compareFile(
	found: FoundFiles,
	file: string,
	isSame: (bytes: Uint8Array) => boolean,
): Promise<Difference[]> {
	const entry = found.get(file);
	if (!entry) return [{ file, kind: 'missing' }];
	return isSame(await entry.bytes()) ? [] : [{ file, kind: 'differs' }];
}

/** Compares a found file: it must be expected, and its compressed copies must have its bytes. */
export async function compareFound(entry: TargetFile, expected: ReadonlySet<string>): Promise<Difference[]> {
	const { file, encodings } = entry;
	const differences: Difference[] = expected.has(file) ? [] : [{ file, kind: 'extra' }];
	const plain = encodings.length > 0 ? await entry.bytes() : new Uint8Array();
	for (const encoding of encodings) {
		const isSame = decompress[encoding](await entry.bytes(encoding)).equals(plain);
		if (!isSame) differences.push({ file: `${file}.${encoding}`, kind: 'compressed form differs' });
	}
	return differences;
}

/** Compares the uploads of a release with those of the log. */
export function compareUploads(wanted: PageFiles, manifest: OnlineFiles): Difference[] {
	const differences: Difference[] = [];
	for (const [path, sha256] of wanted) {
		const online = manifest.get(path.slice(1))?.[0];
		if (online === sha256) continue;
		differences.push({ file: path.slice(1), kind: online === undefined ? 'missing' : 'differs' });
	}
	const extra = [...manifest.keys()].filter((file) => isLastingPath(`/${file}`) && !wanted.has(`/${file}`));
	return [...differences, ...extra.map((file): Difference => ({ file, kind: 'extra' }))];
}

/** Compares the former addresses online with those of the log. */
export async function compareAddresses(target: Target, wanted: Addresses): Promise<Difference[]> {
	const found = new Map<string, FormerAddress>();
	for await (const [path, address] of target.listAddresses()) found.set(path, address);
	const paths = new Set([...wanted.keys(), ...found.keys()]);
	const wrong = [...paths].filter((path) => !isDeepStrictEqual(found.get(path), wanted.get(path)));
	return wrong.map((file): Difference => ({ file, kind: 'leads elsewhere' }));
}

const decompress = { br: brotliDecompressSync, gz: gunzipSync } as const satisfies Record<
	Encoding,
	(bytes: Uint8Array) => Buffer
>;

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
