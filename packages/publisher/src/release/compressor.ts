import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { compress, compressNow, type Forms, isHashedAsset, isText } from './compress.ts';
import type { Target } from './target.ts';

const smallest = 1024;
/** Maximum bytes compressed while an edit waits: `.br` and `.gz` of this much text take about 3 ms. */
const bytesAtOnce = 48 * 1024;
const filesAtOnce = 8;

/** A file that is online. */
export interface OnlineFile {
	readonly file: string;
	readonly hash: string;
	/** Path of its bytes. */
	readonly blob: string;
}

/** Writes `.br` and `.gz` copies beside text files, unless the file has been replaced meanwhile. */
export class Compressor {
	readonly #target: Target;
	readonly #hashOnline: (file: string) => string | undefined;
	readonly #housekeeping: Housekeeping;
	/** Files to compress; the next one is last. */
	#waiting: OnlineFile[] = [];
	readonly #inTurn = pLimit(1);
	#running = Promise.resolve();
	#isStopped = false;

	/** `hashOnline` returns the hash of the version of a file that is online now. */
	constructor(target: Target, hashOnline: (file: string) => string | undefined) {
		this.#target = target;
		this.#hashOnline = hashOnline;
		// While edits follow each other, they need the second core.
		this.#housekeeping = createHousekeeping({ quietMs: 200, notesMax: 100 }, () => {
			this.#running = this.#inTurn(() => this.#drain());
			return this.#running;
		});
	}

	/** Compresses a few small files at once, anything more in the background, in a quiet moment. */
	add(files: readonly OnlineFile[]): void {
		const texts = files.filter(({ file }) => isText(file));
		const small = smallWork(texts);
		if (!small) {
			this.#waiting = texts.toReversed().concat(this.#waiting);
			if (this.#waiting.length > 0) this.#housekeeping.note();
			return;
		}
		for (const { online, bytes } of small)
			if (bytes.byteLength >= smallest) this.#place(online, compressNow(online.file, bytes));
	}

	/** Resolves when all files are compressed. */
	async idle(): Promise<void> {
		await this.#housekeeping.settled();
		await this.#running;
	}

	/** Drops the remaining work. */
	stop(): void {
		this.#housekeeping.stop();
		this.#isStopped = true;
		this.#waiting = [];
	}

	async #drain(): Promise<void> {
		for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
			try {
				await this.#compressLater(next);
			} catch {
				// Perhaps the disk is full. The file is served uncompressed, and compressed at the next start.
			}
		}
	}

	async #compressLater(online: OnlineFile): Promise<void> {
		const bytes = readIfKept(online.blob);
		if (!bytes || bytes.byteLength < smallest || !this.#isOnline(online)) return;
		this.#place(online, await compress(online.file, bytes));
	}

	#place(online: OnlineFile, forms: Forms): void {
		if (this.#isStopped || !this.#isOnline(online)) return;
		for (const [suffix, bytes] of Object.entries(forms))
			this.#target.putBytes(`${online.file}.${suffix}`, bytes);
	}

	#isOnline({ file, hash }: OnlineFile): boolean {
		return this.#hashOnline(file) === hash;
	}
}

/** Reads the bytes of `texts`; returns undefined when they are too many to compress while an edit waits. */
function smallWork(texts: readonly OnlineFile[]) {
	if (texts.length > filesAtOnce || texts.some(({ file }) => isHashedAsset(file))) return undefined;
	const work = texts.map((online) => ({ online, bytes: readFileSync(online.blob) }));
	const total = work.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
	return total <= bytesAtOnce ? work : undefined;
}

function readIfKept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		// A blob pruned in the meantime belongs to no file online.
		return undefined;
	}
}
