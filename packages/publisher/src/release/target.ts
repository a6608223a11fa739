import type { FormerAddress } from '@portolano/content-models';
import type { Encoding, Forms } from './compress.ts';
import type { Addresses } from './releases.ts';

/** The bytes of a file. They never change: a folder links `blob`, an object store would upload it. */
export interface Content {
	/** SHA-256, in hexadecimal. */
	readonly hash: string;
	/** Path of a file on this machine with these bytes. */
	readonly blob: string;
}

/** A file as a target has it. */
export interface TargetFile {
	readonly file: string;
	/** Its compressed copies. */
	readonly encodings: readonly Encoding[];
	/** Whether it has these bytes. May compare identities instead of bytes: damage of the storage goes unnoticed. */
	holds(content: Content): Promise<boolean>;
	/** Reads the bytes that readers get; those of a compressed copy with `encoding`. */
	bytes(encoding?: Encoding): Promise<Uint8Array>;
}

/**
 * Where the files of a site are online: a folder, or an object store. Every method is atomic for one file: readers get
 * its old bytes or its new ones. After an error the method can be called again, and anything it left is replaced.
 */
export interface Target {
	/** How many changes may run at once: as many as pay where each is a round trip. */
	readonly atOnce: number;
	/**
	 * Puts a file online in place of an older one. Compressed copies of other bytes are deleted before. `isNew` tells that
	 * no such file is expected, which may spare work; it must be right with and without it.
	 */
	put(file: string, content: Content, options: { readonly isNew: boolean }): Promise<void>;
	/** Puts compressed copies of a file online. Must not run together with another change of that file. */
	putForms(file: string, forms: Forms): Promise<void>;
	/** Deletes a file and its compressed copies, if there are any. */
	delete(file: string): Promise<void>;
	/** Makes a path without a file redirect for good, or answer that it is gone. A file at the path wins over it. */
	putAddress(path: string, address: FormerAddress): Promise<void>;
	/** Makes a path without a file unknown again. */
	deleteAddress(path: string): Promise<void>;
	/** Called at the end of every release that changed addresses, with all of them. */
	completeAddresses(addresses: Addresses): Promise<void>;
	/** Yields every file, in any order. Files that change meanwhile may be missing. */
	list(): AsyncIterable<TargetFile>;
	/** Yields every former address, in any order. */
	listAddresses(): AsyncIterable<readonly [path: string, address: FormerAddress]>;
}
