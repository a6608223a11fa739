import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { createHousekeeping } from '../housekeeping.ts';
import type { Live } from './live.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const textFile = /\.(?:html|css|js|mjs|json|geojson|xml|rss|svg|txt|ics|csv|gpx|ttl|webmanifest)$/;
const smallest = 1024;
/** Two forms of this much text take about 3 ms. */
const atOnce = 48 * 1024;

/** A file as it is online. */
export interface OnlineFile {
	readonly file: string;
	readonly hash: string;
	/** Where its bytes are. */
	readonly blob: string;
}

/** Makes `.br` and `.gz` beside the text files, never beside other bytes than those compressed. */
export interface Compressor {
	/** Compresses small work at once, the rest in the background, in a quiet moment. */
	add(files: readonly OnlineFile[]): void;
	/** Resolves when nothing is left to compress. */
	idle(): Promise<void>;
	/** Drops what is left. */
	stop(): void;
}

function isText({ file }: OnlineFile): boolean {
	return textFile.test(file);
}

/** Hashed assets are compressed once and sent for months, so it may take long. */
function brotliOptions(file: string, size: number) {
	const quality = file.startsWith('_astro/') ? 11 : 5;
	return {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size },
	};
}

/** `hashOnline` answers the hash of a file that is online now. */
export function createCompressor(live: Live, hashOnline: (file: string) => string | undefined): Compressor {
	let queue: OnlineFile[] = [];
	let running = Promise.resolve();
	let isStopped = false;
	// While edits follow one another, the second core is theirs.
	const housekeeping = createHousekeeping(
		{ quietMs: 200, notesMax: 100 },
		() => (running = running.then(drain)),
	);

	function place({ file, hash }: OnlineFile, forms: { br: Uint8Array; gz: Uint8Array }): void {
		if (isStopped || hashOnline(file) !== hash) return;
		for (const [suffix, bytes] of Object.entries(forms)) {
			const staged = live.stage();
			writeFileSync(staged, bytes);
			live.putStaged(`${file}.${suffix}`, staged);
		}
	}

	function compressNow(online: OnlineFile, bytes: Uint8Array): void {
		const br = brotliCompressSync(bytes, brotliOptions(online.file, bytes.byteLength));
		place(online, { br, gz: gzipSync(bytes) });
	}

	async function compressLater(online: OnlineFile): Promise<void> {
		const bytes = readIfKept(online.blob);
		if (!bytes || bytes.byteLength < smallest || hashOnline(online.file) !== online.hash) return;
		const br = await brotli(bytes, brotliOptions(online.file, bytes.byteLength));
		place(online, { br, gz: await deflate(bytes) });
	}

	async function drain(): Promise<void> {
		for (let next = queue.pop(); next; next = queue.pop()) {
			// A page that could not be compressed is served as it is.
			await compressLater(next).catch(() => undefined);
		}
	}

	function later(files: readonly OnlineFile[]): void {
		queue = [...files].reverse().concat(queue);
		if (queue.length > 0) housekeeping.note();
	}

	return {
		add(files) {
			const texts = files.filter(isText);
			const sized =
				texts.length > 8 ? [] : texts.map((online) => ({ online, bytes: readFileSync(online.blob) }));
			const total = sized.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
			const isSmall =
				texts.length === sized.length &&
				total <= atOnce &&
				!texts.some(({ file }) => file.startsWith('_astro/'));
			if (!isSmall) {
				later(texts);
				return;
			}
			for (const { online, bytes } of sized) if (bytes.byteLength >= smallest) compressNow(online, bytes);
		},
		async idle() {
			await housekeeping.settled();
			await running;
		},
		stop() {
			housekeeping.stop();
			isStopped = true;
			queue = [];
		},
	};
}

/** A blob pruned while it waited belongs to no page that is online. */
function readIfKept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
