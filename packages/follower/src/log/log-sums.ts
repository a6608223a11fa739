import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../replace-file.ts';
import { type LogPosition, logPosition } from './log-position.ts';

const sum = logPosition.extend({
	/** Version of the program that validated the entries. */
	validator: z.string(),
});

/**
 * Checksums of the log copy, in a file beside it: up to where its entries were validated, and by which version. Entries
 * covered by one need not be validated again, and a changed byte in them is found.
 */
export class LogSums {
	readonly #file: string;
	readonly #validator: string;

	/** `validator` is the version of the program that validates entries now. */
	constructor(file: string, validator: string) {
		this.#file = file;
		this.#validator = validator;
	}

	/** Returns the last checksum by this version, if any. */
	last(): LogPosition | undefined {
		if (!existsSync(this.#file)) return undefined;
		const lines = readFileSync(this.#file, 'utf8').split('\n').reverse();
		for (const line of lines) {
			const found = sumIn(line);
			if (found?.validator === this.#validator) {
				const { seq, bytes, sha256 } = found;
				return { seq, bytes, sha256 };
			}
		}
		return undefined;
	}

	/** Adds a checksum. */
	append(position: LogPosition): void {
		appendFileSync(this.#file, this.#lineOf(position));
	}

	/** Replaces all checksums by one. */
	replace(position: LogPosition): void {
		replaceFile(this.#file, this.#lineOf(position));
	}

	#lineOf(position: LogPosition): string {
		return `${JSON.stringify({ ...position, validator: this.#validator })}\n`;
	}
}

function sumIn(line: string): z.infer<typeof sum> | undefined {
	try {
		return sum.safeParse(JSON.parse(line)).data;
	} catch {
		// A line that a crash left incomplete: the one before it counts, and the entries after that are validated.
		return undefined;
	}
}
