import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const derive = promisify(pbkdf2);

// Formats written by `generatePasswordSaltHash.js` of Payload 3.90.1, which exports no function to compare passwords.
const prefix = 'pbkdf2-sha256-v1:';
const present = { iterations: 600_000, length: 32 };
const former = { iterations: 25_000, length: 512 };

const stored = z.object({ hash: z.string(), salt: z.string() });

/** Whether `password` is the password of `user`, a raw record of the database. */
export async function isPasswordOf(user: unknown, password: string): Promise<boolean> {
	const { success, data } = stored.safeParse(user);
	if (!success) return false;
	const isPresent = data.hash.startsWith(prefix);
	const { iterations, length } = isPresent ? present : former;
	const expected = Buffer.from(isPresent ? data.hash.slice(prefix.length) : data.hash, 'hex');
	const found = await derive(password, data.salt, iterations, length, 'sha256');
	return expected.length === found.length && timingSafeEqual(expected, found);
}

/** Takes as long as comparing a password does. */
export async function pretendToCompare(password: string): Promise<void> {
	await derive(password, randomBytes(32).toString('hex'), present.iterations, present.length, 'sha256');
}
