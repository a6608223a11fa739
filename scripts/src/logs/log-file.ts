import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Size at which a log is renamed to `….1`, replacing the previous one. */
const BYTES_MAX = 10_000_000;

/** Longest line; a longer one, such as binary output, is cut into several. */
const LINE_MAX = 64_000;

interface LogFileOptions {
	readonly file: string;
	readonly part: string;
	readonly bytesMax?: number;
}

const isEvent = (line: string) => line.startsWith('{"level":') && line.endsWith('}');

/**
 * The log of a program: its output, line by line. Lines that aren't JSON, such as those of Next or of a crash of Node,
 * are wrapped as events named `output`. At most two files of {@link BYTES_MAX} are kept. Readable by its owner only.
 */
export class LogFile {
	readonly #options: LogFileOptions;
	readonly #bytesMax: number;
	#handle: number;
	#bytes: number;

	constructor(options: LogFileOptions) {
		this.#options = options;
		this.#bytesMax = options.bytesMax ?? BYTES_MAX;
		this.#handle = openSync(options.file, 'a', 0o600);
		this.#bytes = fstatSync(this.#handle).size;
	}

	/** Returns a function that takes one stream of output in pieces; call it without a piece at its end. */
	stream(): (chunk?: Buffer) => void {
		const decoder = new StringDecoder('utf8');
		let rest = '';
		return (chunk) => {
			const lines = (rest + (chunk ? decoder.write(chunk) : decoder.end())).split('\n');
			rest = chunk ? (lines.pop() ?? '') : '';
			if (rest.length > LINE_MAX) {
				lines.push(rest);
				rest = '';
			}
			for (const line of lines) if (line.trim() !== '') this.#write(line);
		};
	}

	close(): void {
		closeSync(this.#handle);
	}

	#write(line: string): void {
		if (this.#bytes >= this.#bytesMax) this.#rotate();
		const written = isEvent(line) ? line : this.#wrapped(line);
		this.#bytes += writeSync(this.#handle, `${written}\n`);
	}

	#wrapped(message: string): string {
		const { part } = this.#options;
		return JSON.stringify({ level: 'info', at: new Date().toISOString(), part, event: 'output', message });
	}

	#rotate(): void {
		const { file } = this.#options;
		closeSync(this.#handle);
		renameSync(file, `${file}.1`);
		this.#handle = openSync(file, 'a', 0o600);
		this.#bytes = 0;
	}
}
