import { canonical, isEmpty } from './canonical.ts';

const nothing: ReadonlySet<string> = new Set();

/** Returns a text that is equal for values that say the same: an empty field may be stored in several ways. */
export function fingerprint(value: unknown): string {
	return isEmpty(value) ? '' : JSON.stringify(canonical(value, nothing));
}

/** Whether two values of a field say the same. */
export function isSame(one: unknown, other: unknown): boolean {
	return fingerprint(one) === fingerprint(other);
}
