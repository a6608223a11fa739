import { fstatSync, ftruncateSync, readSync } from 'node:fs';

const chunkBytes = 65_536;

/** Cuts an open file after its last line feed: the line after it was not written to its end. */
export function dropTornLine(handle: number): void {
	const { size } = fstatSync(handle);
	const chunk = Buffer.allocUnsafe(chunkBytes);
	for (let end = size; end > 0; end -= chunkBytes) {
		const from = Math.max(0, end - chunkBytes);
		const read = readSync(handle, chunk, 0, end - from, from);
		const at = chunk.subarray(0, read).lastIndexOf(0x0a);
		if (at < 0) continue;
		if (from + at + 1 < size) ftruncateSync(handle, from + at + 1);
		return;
	}
	if (size > 0) ftruncateSync(handle, 0);
}
