import { readFileSync, statSync } from 'node:fs';
import pLimit from 'p-limit';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { compress, compressNow, type Forms, isHashedAsset, isText } from './compress.ts';
import type { Content } from './target.ts';

const smallest = 1024;
/** Maximum bytes compressed while an edit waits: `.br` and `.gz` of this much text take about 3 ms. */
const bytesAtOnce = 48 * 1024;
const filesAtOnce = 8;

/** A file that is online. */
export interface OnlineFile extends Content {
	readonly file: string;
}

/** Puts compressed copies of a file online, unless the file has been replaced meanwhile. */
export type PlaceForms = (online: OnlineFile, forms: Forms) => Promise<void>;

/** Compresses the text files that are online. */
export class Compressor {
	readonly #place: PlaceForms;
	readonly #housekeeping: Housekeeping;
	/** Files to compress; the next one is last. */
	#waiting: OnlineFile[] = [];
	readonly #inTurn = pLimit(1);
	#running = Promise.resolve();
	#isStopped = false;

	constructor(place: PlaceForms) {
		this.#place = place;
		// While edits follow each other, they need the second core.
		this.#housekeeping = createHousekeeping({ quietMs: 200, notesMax: 100 }, () => {
			this.#running = this.#inTurn(() => this.#drain());
			return this.#running;
		});
	}

	/** Compresses a few small files at once, anything more in the background, in a quiet moment. */
	async add(files: readonly OnlineFile[]): Promise<void> {
		const texts = files.filter(({ file }) => isText(file));
		const small = smallWork(texts);
		if (!small) {
			this.#waiting = texts.toReversed().concat(this.#waiting);
			if (this.#waiting.length > 0) this.#housekeeping.note();
			return;
		}
		const worthwhile = small.filter(({ bytes }) => bytes.byteLength >= smallest);
		await Promise.all(
			worthwhile.map(({ online, bytes }) => this.#attempt(online, () => compressNow(online.file, bytes))),
		);
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
			const online = next;
			const bytes = readIfKept(online.blob);
			if (bytes && bytes.byteLength >= smallest)
				await this.#attempt(online, () => compress(online.file, bytes));
		}
	}

	async #attempt(online: OnlineFile, forms: () => Forms | Promise<Forms>): Promise<void> {
		try {
			const made = await forms();
			if (!this.#isStopped) await this.#place(online, made);
		} catch {
			// Perhaps the disk is full. The file is served uncompressed, and compressed at the next start.
		}
	}
}

/** Reads the bytes of `texts`; returns undefined when they are too many to compress while an edit waits. */
function smallWork(texts: readonly OnlineFile[]) {
	if (texts.length > filesAtOnce || texts.some(({ file }) => isHashedAsset(file))) return undefined;
	const work: { readonly online: OnlineFile; readonly bytes: Buffer }[] = [];
	let total = 0;
	for (const online of texts) {
		total += statSync(online.blob).size;
		if (total > bytesAtOnce) return undefined;
		work.push({ online, bytes: readFileSync(online.blob) });
	}
	return work;
}

function readIfKept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		// A blob pruned in the meantime belongs to no file online.
		return undefined;
	}
}
