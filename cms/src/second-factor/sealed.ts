import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../env.ts';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Derives a key for one purpose from the secret of the installation. */
export function keyFor(purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `portolano ${purpose}`, 32));
}

/** Encrypts and authenticates a text, with a key for `purpose`. */
export function seal(text: string, purpose: string): string {
	const iv = randomBytes(ivBytes);
	const cipher = createCipheriv(algorithm, keyFor(purpose), iv);
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Returns what {@link seal} made of; undefined when it was altered, or sealed with another secret or purpose. */
export function unseal(sealed: string, purpose: string): string | undefined {
	const bytes = Buffer.from(sealed, 'base64url');
	try {
		const decipher = createDecipheriv(algorithm, keyFor(purpose), bytes.subarray(0, ivBytes));
		decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
		return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
	} catch {
		// Node names no reason, so that nobody learns how far it came.
		return undefined;
	}
}
