import type { Forms } from './compress.ts';

/** A file to compress. */
export interface FileToCompress {
	readonly file: string;
	/** Path of its bytes. */
	readonly blob: string;
}

/** Files to compress at once. */
export type CompressionTask = readonly FileToCompress[];

/** The copies of each file in turn: none of one that is too small, or whose bytes are not there any more. */
export type Compressed = readonly (Forms | undefined)[];
