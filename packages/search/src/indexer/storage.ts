import type { z } from 'zod';

/** Where the contents of an index are kept, by their SHA-256. */
export interface IndexStorage {
	/** Keeps a text; returns its hash. */
	write(text: string): string;
	/** @throws when there is no such text. */
	read(hash: string): string;
}

/** An index that cannot be updated, because a file of it is missing or has another content. A new one can be made. */
export class DamagedIndexError extends Error {}

/** Reads JSON of a stored index. @throws {DamagedIndexError} when it is missing or has another shape. */
export function readJson<T>(hash: string, schema: z.ZodType<T>, storage: IndexStorage): T {
	try {
		return schema.parse(JSON.parse(storage.read(hash)));
	} catch (error) {
		throw new DamagedIndexError(`The file ${hash} of the search index cannot be read.`, { cause: error });
	}
}

/** Name of a file with the content of this hash. Only the earlier versions of the same file must have others. */
export function nameFrom(hash: string): string {
	return hash.slice(0, 12);
}
