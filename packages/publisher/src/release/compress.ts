import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const textFile = /\.(?:html|css|js|mjs|json|geojson|xml|rss|svg|txt|ics|csv|gpx|kml|ttl|webmanifest)$/;

/** Compressions of text files, by file name suffix. */
export const encodings = ['br', 'gz'] as const;

export type Encoding = (typeof encodings)[number];

/** The compressed copies of a file. */
export type Forms = Readonly<Record<Encoding, Uint8Array>>;

/** Whether a file is text and so worth compressing. */
export function isText(file: string): boolean {
	return textFile.test(file);
}

/** Whether a file is an asset with its hash in its name. Served for months, it is compressed at the highest quality. */
export function isHashedAsset(file: string): boolean {
	return file.startsWith('_astro/');
}

/** The least window, as a power of two, that holds the whole file: a larger one only costs memory and time. */
const windowOf = (size: number) => Math.min(22, Math.max(16, Math.ceil(Math.log2(size))));

function brotliOptions(file: string, size: number) {
	const quality = isHashedAsset(file) ? 11 : 5;
	return {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: size,
			[constants.BROTLI_PARAM_LGWIN]: windowOf(size),
		},
	};
}

/** In bytes: what fits into one packet arrives no sooner when it is smaller. */
const smallest = 1400;

/** Returns the compressed copies of a file; undefined for one that is too small. */
export function compressIfWorthIt(file: string, bytes: Uint8Array): Forms | undefined {
	if (bytes.byteLength < smallest) return undefined;
	return {
		br: brotliCompressSync(bytes, brotliOptions(file, bytes.byteLength)),
		gz: gzipSync(bytes),
	};
}
