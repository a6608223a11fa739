import { createHash } from 'node:crypto';
import { z } from 'zod';
import { chunksOf } from './log-lines.ts';

/** A beginning of the log copy, up to and including one entry. Two logs with an equal position begin alike. */
export const logPosition = z.strictObject({
	/** Number of its last entry; 0 for an empty log. */
	seq: z.int().nonnegative(),
	/** Its length. */
	bytes: z.int().nonnegative(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type LogPosition = z.infer<typeof logPosition>;

/** SHA-256 of a growing file. */
export class RunningDigest {
	readonly #hash = createHash('sha256');
	#bytes = 0;

	/** Length of the file so far. */
	get bytes(): number {
		return this.#bytes;
	}

	update(bytes: Uint8Array): void {
		this.#hash.update(bytes);
		this.#bytes += bytes.byteLength;
	}

	/** Returns the digest so far, in hexadecimal. */
	sha256(): string {
		return this.#hash.copy().digest('hex');
	}
}

/** The digest of a whole file, and those of its beginnings, by length. */
export interface FileDigests {
	readonly whole: RunningDigest;
	readonly beginnings: ReadonlyMap<number, string>;
}

/** Reads a file once. A beginning that is longer than the file is left out. */
export function digestsOf(file: string, lengths: Iterable<number>): FileDigests {
	const whole = new RunningDigest();
	const beginnings = new Map<number, string>();
	const wanted = [...new Set(lengths)].sort((one, other) => one - other);
	const noteReached = () => {
		while (wanted[0] === whole.bytes) beginnings.set(wanted.shift() ?? 0, whole.sha256());
	};
	noteReached();
	for (const chunk of chunksOf(file)) {
		for (let from = 0; from < chunk.byteLength;) {
			const length = Math.min(chunk.byteLength - from, (wanted[0] ?? Infinity) - whole.bytes);
			whole.update(chunk.subarray(from, from + length));
			from += length;
			noteReached();
		}
	}
	return { whole, beginnings };
}
