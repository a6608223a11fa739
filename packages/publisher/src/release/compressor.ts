import { readFileSync, statSync } from 'node:fs';
import pLimit from 'p-limit';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { compressIfWorthIt, type Forms, isHashedAsset, isText } from './compress.ts';
import type { Compressed, CompressionTask } from './compression-task.ts';
import { TaskThread } from '../threads/task-thread.ts';
import type { Content } from './target.ts';

/** Maximum bytes compressed while an edit waits: `.br` and `.gz` of this much text take about 3 ms. */
const bytesAtOnce = 48 * 1024;
const filesAtOnce = 8;
/** Files that the thread is given at once. */
const filesOfOrder = 16;

/**
 * One for all sites of the process. The asynchronous functions of `node:zlib` would cost the main thread half as much again
 * as the compression (Node 24).
 */
const thread = new TaskThread<CompressionTask, Compressed>(
	new URL('./compression-worker.ts', import.meta.url),
	'compresses files',
);

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
		for (const { online, bytes } of small)
			await this.#attempt(() => this.#put(online, compressIfWorthIt(online.file, bytes)));
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

	/** While the thread compresses some files, the copies of others are put online. */
	async #drain(): Promise<void> {
		let placed = Promise.resolve();
		while (this.#waiting.length > 0) {
			const files = this.#waiting.splice(-filesOfOrder).toReversed();
			const forms = await this.#attempt(() => thread.run(files.map(({ file, blob }) => ({ file, blob }))));
			await placed;
			placed = this.#putAll(files, forms ?? []);
		}
		await placed;
	}

	async #putAll(files: readonly OnlineFile[], forms: Compressed): Promise<void> {
		for (const [index, online] of files.entries()) await this.#attempt(() => this.#put(online, forms[index]));
	}

	async #put(online: OnlineFile, forms: Forms | undefined): Promise<void> {
		if (forms && !this.#isStopped) await this.#place(online, forms);
	}

	/** Returns undefined when it fails, perhaps as the disk is full: the files are served uncompressed until the next start. */
	async #attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
		try {
			return await work();
		} catch {
			return undefined;
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
