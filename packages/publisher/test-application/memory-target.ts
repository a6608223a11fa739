import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { FormerAddress } from '@portolano/content-models';
import type { Encoding, Forms } from '../src/release/compress.ts';
import { hashOf } from '../src/release/blobs.ts';
import type { Addresses } from '../src/release/releases.ts';
import type { Content, Target, TargetFile } from '../src/release/target.ts';

interface Stored {
	readonly bytes: Uint8Array;
	readonly forms?: Forms;
}

/** A target in memory, which behaves like an object store: no links, no renames, no folders. */
export class MemoryTarget implements Target {
	readonly atOnce = 8;
	/** The former addresses. */
	readonly addresses = new Map<string, FormerAddress>();
	readonly #files = new Map<string, Stored>();

	/** Returns the files by path, without compressed copies, sorted. */
	get texts(): Map<string, string> {
		const texts = [...this.#files].map(
			([file, { bytes }]) => [file, Buffer.from(bytes).toString('latin1')] as const,
		);
		return new Map(texts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
	}

	/** Returns a compressed copy. */
	form(file: string, encoding: Encoding): Uint8Array | undefined {
		return this.#files.get(file)?.forms?.[encoding];
	}

	async put(file: string, { hash, blob }: Content): Promise<void> {
		const bytes = await readFile(blob);
		if (hashOf(bytes) !== hash) throw new Error(`The bytes of ${file} have not the hash ${hash}.`);
		this.#files.set(file, { bytes });
	}

	async putForms(file: string, forms: Forms): Promise<void> {
		const stored = this.#files.get(file);
		if (!stored) throw new Error(`There is no ${file} to compress.`);
		this.#files.set(file, { ...stored, forms });
		return Promise.resolve();
	}

	async delete(file: string): Promise<void> {
		this.#files.delete(file);
		return Promise.resolve();
	}

	async putAddress(path: string, address: FormerAddress): Promise<void> {
		this.addresses.set(path, address);
		return Promise.resolve();
	}

	async deleteAddress(path: string): Promise<void> {
		this.addresses.delete(path);
		return Promise.resolve();
	}

	async completeAddresses(addresses: Addresses): Promise<void> {
		if (!isDeepStrictEqual(new Map(addresses), this.addresses))
			throw new Error('The addresses of the release are not those that were put.');
		return Promise.resolve();
	}

	async *listAddresses(): AsyncIterable<readonly [path: string, address: FormerAddress]> {
		for (const found of this.addresses) yield await Promise.resolve(found);
	}

	async *list(): AsyncIterable<TargetFile> {
		for (const [file, { bytes, forms }] of this.#files)
			yield await Promise.resolve({
				file,
				encodings: forms ? (['br', 'gz'] as const) : [],
				holds: ({ hash }: Content) => Promise.resolve(hashOf(bytes) === hash),
				bytes: (encoding?: Encoding) => Promise.resolve(encoding && forms ? forms[encoding] : bytes),
			});
	}
}
