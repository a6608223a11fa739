import { Refusal } from './refusal.ts';

const LONGEST_PATH = 1000;

/**
 * Returns the decoded path of an address.
 * @throws {Refusal} when it can't be decoded, is too long, or contains control characters.
 */
export function readPath({ pathname }: URL): string {
	let path: string;
	try {
		path = decodeURIComponent(pathname);
	} catch {
		throw new Refusal('L’indirizzo contiene sequenze con “%” che non sono caratteri UTF-8: correggilo.');
	}
	if (/\p{Cc}/u.test(path) || path.length > LONGEST_PATH)
		throw new Refusal('L’indirizzo è troppo lungo o contiene caratteri di controllo: correggilo.');
	return path;
}
