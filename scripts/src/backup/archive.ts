import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isCode } from '@portolano/follower/error-code.ts';
import type tar from 'tar-stream';
import { ExpectedError } from '../expected-error.ts';

/** A file to put into an archive. */
export interface ArchivedFile {
	/** Its path in the archive: `media/by-hash/ab/…`. */
	readonly name: string;
	/** Where it is now. */
	readonly path: string;
}

/** Passes bytes on, and hashes them. */
function hashing() {
	const hash = createHash('sha256');
	const stream = new Transform({
		transform(chunk: Buffer, _, done) {
			hash.update(chunk);
			done(undefined, chunk);
		},
	});
	return { stream, sha256: () => hash.digest('hex') };
}

/** Opens a file for reading; undefined when it is not there any more. */
async function openIfThere(path: string): Promise<FileHandle | undefined> {
	try {
		return await open(path);
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

/** Adds a file to an archive; returns its SHA-256, or undefined when it was deleted meanwhile. */
export async function addFile(pack: tar.Pack, { name, path }: ArchivedFile): Promise<string | undefined> {
	const handle = await openIfThere(path);
	if (!handle) return undefined;
	const { size, mtime } = await handle.stat();
	const { stream, sha256 } = hashing();
	const entry = pack.entry({ name, size, mtime, mode: 0o600 });
	await pipeline(handle.createReadStream(), stream, entry);
	return sha256();
}

export async function addText(pack: tar.Pack, name: string, text: string): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	pack.entry({ name, mode: 0o600 }, text, (error) => (error ? reject(error) : resolve()));
	await promise;
}

/** Whether a name of an archive stays in the folder into which it is unpacked. */
function isSafe(name: string): boolean {
	return (
		name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !name.includes('\\')
	);
}

/**
 * Writes an entry to a new file; returns its SHA-256. Not with `pipeline`, which never settles when the archive was cut short
 * while the file was opened: tar-stream 3 then destroys the entry before anyone listens.
 */
async function write(entry: AsyncIterable<unknown>, path: string): Promise<string> {
	const hash = createHash('sha256');
	const file = await open(path, 'wx', 0o600);
	try {
		for await (const chunk of entry) {
			if (!(chunk instanceof Uint8Array)) throw new TypeError('An archive is read as bytes.');
			hash.update(chunk);
			await file.writeFile(chunk);
		}
	} finally {
		await file.close();
	}
	return hash.digest('hex');
}

/**
 * Unpacks an archive into a folder; returns the SHA-256 of each file.
 * @throws {ExpectedError} when it holds anything but files inside the folder.
 */
export async function unpack(extract: tar.Extract, folder: string): Promise<Map<string, string>> {
	const hashes = new Map<string, string>();
	for await (const entry of extract) {
		const { name, type } = entry.header;
		if (type !== 'file' || !isSafe(name) || hashes.has(name)) {
			throw new ExpectedError(
				`The backup holds “${name}”, which no backup of ours does. Nothing was changed.`,
			);
		}
		const path = join(folder, name);
		await mkdir(dirname(path), { recursive: true, mode: 0o700 });
		hashes.set(name, await write(entry, path));
	}
	return hashes;
}
