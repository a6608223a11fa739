import { existsSync } from 'node:fs';
import { createHousekeeping, type Housekeeping } from '../housekeeping.ts';
import { Compressor, type OnlineFile, type PlaceForms } from './compressor.ts';
import type { Target } from './target.ts';

/** Files whose compressed copies are to be online with them. */
export interface CopiedFiles {
	readonly target: Target;
	/** Returns every file that is online. */
	readonly files: () => readonly OnlineFile[];
	readonly place: PlaceForms;
}

/** Compressed copies of the files online: of new files, and those that a process which ended early has not made. */
export class CompressedCopies {
	readonly #of: CopiedFiles;
	readonly #compressor: Compressor;
	/** Looks for missing copies. The first edits after a start need not wait for it. */
	readonly #examination: Housekeeping;

	constructor(of: CopiedFiles) {
		this.#of = of;
		this.#compressor = new Compressor(of.place);
		this.#examination = createHousekeeping({ quietMs: 3000, notesMax: Infinity }, () => this.#addMissing());
	}

	/** Notes that copies may be missing: they are looked for in a quiet moment. */
	noteMissing(): void {
		this.#examination.note();
	}

	/** Compresses a few small files at once, anything more in the background. */
	add(files: readonly OnlineFile[]): Promise<void> {
		return this.#compressor.add(files);
	}

	/** Resolves when background compression is done. */
	async settled(): Promise<void> {
		await this.#examination.settled();
		await this.#compressor.idle();
	}

	/** Drops the remaining work. */
	stop(): void {
		this.#examination.stop();
		this.#compressor.stop();
	}

	/** Compresses the files without one or both copies. */
	async #addMissing(): Promise<void> {
		const { target, files } = this.#of;
		const whole = new Set<string>();
		try {
			for await (const { file, encodings } of target.list()) if (encodings.length > 1) whole.add(file);
		} catch {
			// Files without copies are served uncompressed, and found at the next start.
			return;
		}
		const missing = files().filter(({ file }) => !whole.has(file));
		await this.#compressor.add(missing.filter(({ blob }) => existsSync(blob)));
	}
}
