import {
	closeSync,
	copyFileSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { LogEntry } from '@portolano/content-models';
import { hashOfPackage } from '../source-hash.ts';
import { dropTornLine } from './drop-torn-line.ts';
import { copiedEntries } from './log-file.ts';
import { digestsOf, type LogPosition, RunningDigest } from './log-position.ts';
import { LogSums } from './log-sums.ts';
import { LogError } from './parse-entry.ts';

/** A program's own copy of the log, with which it can start and go on without the CMS. */
export class LogCopy {
	readonly file: string;
	readonly #handle: number;
	readonly #sums: LogSums;
	#digest = new RunningDigest();
	#seq = 0;

	/** Opens the copy in `file`. Drops a last line that a crash left incomplete: it is read from the CMS again. */
	constructor(file: string) {
		mkdirSync(dirname(file), { recursive: true });
		this.file = file;
		this.#handle = openSync(file, 'a+');
		dropTornLine(this.#handle);
		this.#sums = new LogSums(`${file}.sum`, hashOfPackage('@portolano/content-models', import.meta.url));
	}

	/** The end of the copy. */
	get position(): LogPosition {
		return { seq: this.#seq, bytes: this.#digest.bytes, sha256: this.#digest.sha256() };
	}

	/**
	 * Reads the copy. Entries that an earlier process has validated are recognised by their checksum and not validated
	 * again. Returns the entries, and which of `positions` the copy begins with.
	 * @throws {LogError} when a byte has changed or the end is missing; and, while the entries are read, at one that is
	 * invalid, repeated or missing.
	 */
	read(positions: readonly LogPosition[] = []): {
		entries: Iterable<LogEntry>;
		beginsWith: (position: LogPosition) => boolean;
	} {
		const sum = this.#sums.last();
		const wanted = [...positions, ...(sum ? [sum] : [])];
		const { whole, beginnings } = digestsOf(
			this.file,
			wanted.map(({ bytes }) => bytes),
		);
		const beginsWith = ({ bytes, sha256 }: LogPosition) => beginnings.get(bytes) === sha256;
		if (sum && !beginsWith(sum)) throw new LogError(damage(this.file, sum, whole.bytes));
		this.#digest = whole;
		return { entries: this.#entries(sum), beginsWith };
	}

	/** Appends entries and syncs them to the disk. @throws when they cannot be written; then none is added. */
	append(entries: readonly LogEntry[]): void {
		const last = entries.at(-1);
		if (!last) return;
		const { size } = fstatSync(this.#handle);
		const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
		try {
			writeFileSync(this.#handle, bytes);
			fsyncSync(this.#handle);
		} catch (error) {
			// Later entries must not follow an incomplete one.
			ftruncateSync(this.#handle, size);
			throw error;
		}
		this.#digest.update(bytes);
		this.#seq = last.seq;
		this.#keepSum(() => this.#sums.append(this.position));
	}

	/** Empties the copy after saving it beside itself as `….unreadable`. */
	startAnew(): void {
		copyFileSync(this.file, `${this.file}.unreadable`);
		ftruncateSync(this.#handle, 0);
		this.#digest = new RunningDigest();
		this.#seq = 0;
		this.#keepSum(() => this.#sums.replace(this.position));
	}

	close(): void {
		closeSync(this.#handle);
	}

	*#entries(sum: LogPosition | undefined): Generator<LogEntry> {
		for (const entry of copiedEntries(this.file, sum?.bytes ?? 0)) {
			this.#seq = entry.seq;
			yield entry;
		}
		this.#keepSum(() => this.#sums.replace(this.position));
	}

	#keepSum(write: () => void): void {
		try {
			write();
		} catch {
			// Perhaps the disk is full. Entries without a checksum are validated again at the next start.
		}
	}
}

function damage(file: string, { seq, bytes }: LogPosition, length: number): string {
	const fault = length < bytes ? `${bytes - length} bytes are missing at its end` : 'a byte has changed';
	return `The copy of the log, ${file}, is damaged: of its first ${seq} entries ${fault}. What is online has not been changed.`;
}
