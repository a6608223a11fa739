import { plainText } from '../plain-text.ts';

/** Returns JSON whose texts any reader takes: half characters, which JSON can write, are refused by many. */
export function jsonOf(value: object): string {
	return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? plainText(part) : part));
}
