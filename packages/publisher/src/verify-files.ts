import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type FormerAddress, isLastingPath } from '@portolano/content-models';
import type { PageFiles } from '@portolano/content-store';
import type { Encoding } from './release/compress.ts';
import type { Addresses, OnlineFiles } from './release/releases.ts';
import type { Target, TargetFile } from './release/target.ts';

/** A difference between the files online and a clean build. */
export interface Difference {
	readonly file: string;
	readonly kind:
		('missing' | 'extra' | 'differs' | 'compressed form differs' | 'cannot be rendered') | 'leads elsewhere';
	readonly message?: string;
}

/** The files that a target has, by name. */
export type FoundFiles = ReadonlyMap<string, TargetFile>;

/** Returns every file online. */
export async function filesOn(target: Target): Promise<FoundFiles> {
	const found = new Map<string, TargetFile>();
	for await (const entry of target.list()) found.set(entry.file, entry);
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
