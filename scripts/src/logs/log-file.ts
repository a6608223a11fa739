import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { eventLines } from './event-lines.ts';

/** Size at which a log is renamed to `….1`, replacing the previous one. */
const BYTES_MAX = 10_000_000;

interface LogFileOptions {
	readonly file: string;
	readonly part: string;
	readonly bytesMax?: number;
}

/** The log of a program, one event per line. At most two files of {@link BYTES_MAX} are kept, for their owner only. */
export class LogFile {
	readonly #options: LogFileOptions;
	#handle: number;
	#bytes: number;

	constructor(options: LogFileOptions) {
		this.#options = options;
		this.#handle = openSync(options.file, 'a', 0o600);
		this.#bytes = fstatSync(this.#handle).size;
	}

	/** Returns a function that takes one stream of the program's output; see {@link eventLines}. */
	stream(): (chunk?: Buffer) => void {
		return eventLines(this.#options.part, (line) => this.#write(line));
	}

	close(): void {
		closeSync(this.#handle);
	}

	#write(line: string): void {
		if (this.#bytes >= (this.#options.bytesMax ?? BYTES_MAX)) this.#rotate();
		this.#bytes += writeSync(this.#handle, line);
	}

	#rotate(): void {
		const { file } = this.#options;
		closeSync(this.#handle);
		renameSync(file, `${file}.1`);
		this.#handle = openSync(file, 'a', 0o600);
		this.#bytes = 0;
	}
}
