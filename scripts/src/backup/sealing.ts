import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { ExpectedError } from '../expected-error.ts';

/** How every file of age begins: https://age-encryption.org/v1 */
const signature = 'age-encryption.org/';

/** The same bytes as a stream of the web. The types of `Readable.toWeb` are not those that browsers and age have. */
function webStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const iterator = bytes[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const next = await iterator.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		},
		async cancel() {
			await iterator.return?.();
		},
	});
}

/** Encrypts bytes for who has the secret key of `recipient`, an `age1…`, in the format that the program `age` reads too. */
export async function sealed(bytes: Readable, recipient: string): Promise<Readable> {
	const encrypter = new Encrypter();
	try {
		encrypter.addRecipient(recipient);
	} catch (cause) {
		throw new ExpectedError(
			`“${recipient}” is not a public key of age: it begins with “age1”. “portolano backup-key” makes one. No backup was made.`,
			{ cause },
		);
	}
	return Readable.from(await encrypter.encrypt(webStream(bytes)));
}

/** Whether a file is encrypted. */
export async function isSealed(file: string): Promise<boolean> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(signature.length), 0, signature.length, 0);
		return buffer.toString('latin1', 0, bytesRead) === signature;
	} finally {
		await handle.close();
	}
}

/** Decrypts bytes with the secret key in the file `identity`, as “portolano backup-key” and `age-keygen` write it. */
export async function unsealed(bytes: Readable, identity: string): Promise<Readable> {
	const decrypter = new Decrypter();
	const keys = readFileSync(identity, 'utf8')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.startsWith('AGE-SECRET-KEY-'));
	if (keys.length === 0)
		throw new ExpectedError(`There is no secret key in ${identity}. Nothing was changed.`);
	for (const key of keys) decrypter.addIdentity(key);
	try {
		return Readable.from(await decrypter.decrypt(webStream(bytes)));
	} catch (cause) {
		throw new ExpectedError(
			`The key in ${identity} does not open this backup: it was made for another, or is damaged. Nothing was changed.`,
			{ cause },
		);
	}
}

/** Makes a pair of keys: a secret one to restore backups, and a public one to make them. */
export async function newKeys(): Promise<{ identity: string; recipient: string }> {
	const identity = await generateIdentity();
	return { identity, recipient: await identityToRecipient(identity) };
}
