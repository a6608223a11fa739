import { createHmac, randomInt } from 'node:crypto';
import { keyFor } from './sealed.ts';

const howMany = 10;
const length = 10;
/** Without the letters and digits that look alike: about 49 bits in a code. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

const letter = () => alphabet.charAt(randomInt(alphabet.length));

function newCode(): string {
	const letters = Array.from({ length }, letter).join('');
	return `${letters.slice(0, length / 2)}-${letters.slice(length / 2)}`;
}

/** Returns ten recovery codes to show once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newCode);

/**
 * Returns the digest under which a recovery code is stored, however it was typed. Random codes need no slow function, and
 * the key keeps who has only the database from guessing.
 */
export function digestOfRecoveryCode(code: string): string {
	const plain = code.toLowerCase().replaceAll(/[^a-z\d]/g, '');
	return createHmac('sha256', keyFor('recovery codes')).update(plain).digest('base64url');
}
