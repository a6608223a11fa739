import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { compress, compressNow, type Forms, isHashedAsset, isText } from './compress.ts';
import type { Target } from './target.ts';

const smallest = 1024;
/** Two forms of this much text take about 3 ms. */
const bytesAtOnce = 48 * 1024;
const filesAtOnce = 8;

/** A file as it is online. */
export interface OnlineFile {
	readonly file: string;
	readonly hash: string;
	/** Where its bytes are. */
	readonly blob: string;
}

/** Makes `.br` and `.gz` beside the text files, never beside other bytes than those compressed. */
export class Compressor {
	readonly #target: Target;
	readonly #hashOnline: (file: string) => string | undefined;
	readonly #housekeeping: Housekeeping;
	/** What is to be compressed, the next one last. */
	#waiting: OnlineFile[] = [];
	readonly #inTurn = pLimit(1);
	#running = Promise.resolve();
	#isStopped = false;

	/** `hashOnline` answers the hash of a file that is online now. */
	constructor(target: Target, hashOnline: (file: string) => string | undefined) {
		this.#target = target;
		this.#hashOnline = hashOnline;
		// While edits follow one another, the second core is theirs.
		this.#housekeeping = createHousekeeping({ quietMs: 200, notesMax: 100 }, () => {
			this.#running = this.#inTurn(() => this.#drain());
			return this.#running;
		});
	}

	/** Compresses small work at once, the rest in the background, in a quiet moment. */
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

	/** Resolves when nothing is left to compress. */
	async idle(): Promise<void> {
		await this.#housekeeping.settled();
		await this.#running;
	}

	/** Drops what is left. */
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
				// For want of space on the disk, perhaps: the page is served as it is, and its forms are made at the next start.
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

/** The bytes of `texts`; undefined when they are too many to be compressed while an edit waits. */
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
		// A blob that was pruned while it waited belongs to no page that is online.
		return undefined;
	}
}
