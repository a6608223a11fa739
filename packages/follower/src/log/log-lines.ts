import { closeSync, openSync, readSync } from 'node:fs';

const chunkBytes = 1_048_576;
const lineFeed = 0x0a;

/** A line of a file. */
export interface Line {
	/** Counted from 1. */
	readonly number: number;
	readonly text: string;
	/** Offset of the byte after the line and its line feed. */
	readonly end: number;
}

/** Yields a file in chunks; each is valid only until the next. */
export function* chunksOf(file: string): Generator<Buffer> {
	const handle = openSync(file, 'r');
	try {
		const chunk = Buffer.allocUnsafe(chunkBytes);
		for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
			yield chunk.subarray(0, read);
	} finally {
		closeSync(handle);
	}
}

/** Yields the lines of a file, without reading it whole, since a log grows for years. */
export function* linesOf(file: string): Generator<Line> {
	let rest = Buffer.alloc(0);
	let number = 0;
	let end = 0;
	for (const chunk of chunksOf(file)) {
		const bytes = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk]);
		let from = 0;
		for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
			number += 1;
			end += to + 1 - from;
			yield { number, text: bytes.toString('utf8', from, to), end };
			from = to + 1;
		}
		rest = Buffer.from(bytes.subarray(from));
	}
	if (rest.byteLength > 0)
		yield { number: number + 1, text: rest.toString('utf8'), end: end + rest.byteLength };
}
