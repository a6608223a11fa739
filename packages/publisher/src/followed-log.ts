import type { LogEntry } from '@portolano/content-models';
import type { LogCopy } from './log/log-copy.ts';
import { type LogSource, readAfter } from './log/log-source.ts';

/** Entries read at once. */
const batchSize = 500;

export interface FollowedLogOptions {
	readonly source: LogSource;
	readonly copy: LogCopy;
	/** The last entry of the copy, which is applied already. */
	readonly last: LogEntry | undefined;
	readonly apply: (entry: LogEntry) => void;
}

/** The log as far as it was read: each entry is kept in the copy before it is applied. */
export class FollowedLog {
	readonly #source: LogSource;
	readonly #copy: LogCopy;
	readonly #apply: (entry: LogEntry) => void;
	#last: LogEntry | undefined;
	#isWhole: boolean;

	constructor({ source, copy, last, apply }: FollowedLogOptions) {
		this.#source = source;
		this.#copy = copy;
		this.#apply = apply;
		this.#last = last;
		this.#isWhole = last !== undefined;
	}

	/** Whether all of a log has been applied: with half of one, pages that are online would be missing. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** Reads what is new. Throws when the log cannot be read. */
	async read(): Promise<void> {
		let isMore = true;
		while (isMore) {
			const entries = await readAfter(this.#source, this.#last, batchSize);
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
