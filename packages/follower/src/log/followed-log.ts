import type { LogEntry } from '@portolano/content-models';
import type { LogCopy } from './log-copy.ts';
import { type LogSource, readAfter } from './log-source.ts';

/** Entries requested at once. */
const batchSize = 500;

export interface FollowedLogOptions {
	readonly source: LogSource;
	readonly copy: LogCopy;
	/** The last entry of the copy, already applied. */
	readonly last: LogEntry | undefined;
	readonly apply: (entry: LogEntry) => void;
	/** Resolves when more entries may be applied. */
	readonly ready: () => Promise<void>;
}

/** Reads the log. Each entry is written to the copy before it is applied. */
export class FollowedLog {
	readonly #source: LogSource;
	readonly #copy: LogCopy;
	readonly #apply: (entry: LogEntry) => void;
	readonly #ready: () => Promise<void>;
	#last: LogEntry | undefined;
	#isWhole: boolean;

	constructor({ source, copy, last, apply, ready }: FollowedLogOptions) {
		this.#source = source;
		this.#copy = copy;
		this.#apply = apply;
		this.#ready = ready;
		this.#last = last;
		this.#isWhole = last !== undefined;
	}

	/** Whether the log was applied to its end. Until then, pages that are online would seem to be missing. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** Reads and applies the new entries. @throws when the log cannot be read. */
	async read(): Promise<void> {
		let isMore = true;
		while (isMore) {
			const entries = await readAfter(this.#source, this.#last, batchSize);
			if (entries.length > 0) await this.#ready();
			this.#copy.append(entries);
			for (const entry of entries) this.#take(entry);
			isMore = entries.length === batchSize;
		}
		this.#isWhole = true;
	}

	#take(entry: LogEntry): void {
		this.#apply(entry);
		this.#last = entry;
	}
}
