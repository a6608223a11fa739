import type { LogEntry } from '@portolano/content-models';
import { LogCopy, LogError } from '@portolano/follower';

/** The lane's own copy of the log, with which it starts without the CMS. A full disk delays it, and nothing else. */
export class CopiedLog {
	readonly #copy: LogCopy;
	#last: LogEntry | undefined;
	/** Entries that could not be written yet. */
	#pending: LogEntry[] = [];

	constructor(file: string) {
		this.#copy = new LogCopy(file);
	}

	/** The last entry known, written or not. */
	get last(): LogEntry | undefined {
		return this.#last;
	}

	/** Reads the copy. Returns its entries; those of a damaged copy are none, and it is set aside: then tells why. */
	read(): { entries: LogEntry[]; damage?: string } {
		try {
			const entries = [...this.#copy.read().entries];
			this.#last = entries.at(-1);
			return { entries };
		} catch (error) {
			if (!(error instanceof LogError)) throw error;
			this.#copy.startAnew();
			const damage = `${error.message} It was kept as ${this.#copy.file}.unreadable, and the log is read again from the CMS.`;
			return { entries: [], damage };
		}
	}

	/** Returns all entries again, also those that could not be written. @throws {LogError} when the copy is damaged by now. */
	all(): LogEntry[] {
		return [...this.#copy.read().entries, ...this.#pending];
	}

	/** Adds entries. Those that can't be written are written later: what they say must not wait for it. */
	append(entries: readonly LogEntry[]): void {
		this.#pending.push(...entries);
		this.#last = entries.at(-1) ?? this.#last;
		try {
			this.#copy.append(this.#pending);
			this.#pending = [];
		} catch {
			// The disk is full. Without them the lane would read them from the CMS again after a restart.
		}
	}

	/** Replaces all entries by those of another log. */
	startAnew(entries: readonly LogEntry[]): void {
		this.#copy.startAnew();
		this.#pending = [];
		this.#last = undefined;
		this.append(entries);
	}

	close(): void {
		this.#copy.close();
	}
}
