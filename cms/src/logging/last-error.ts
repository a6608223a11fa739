import { withoutSecrets } from './log-format.ts';

export interface LastError {
	readonly at: string;
	readonly message: string;
}

// Next loads modules of pages and of instrumentation separately: a plain variable would exist twice.
const key = Symbol.for('portolano.cms.last-error');

const LONGEST = 500;

function messageIn(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (value instanceof Error) return value.message;
	if (typeof value !== 'object' || value === null) return undefined;
	const words = ['msg' in value ? value.msg : undefined, 'err' in value ? messageIn(value.err) : undefined];
	return words.filter((word) => typeof word === 'string').join(' ') || undefined;
}

/** Remembers what was logged as an error, without secrets and personal data. */
export function noteError(args: readonly unknown[]): void {
	const message = args.map(messageIn).find((found) => found !== undefined) ?? 'An error without a message.';
	const safe = JSON.parse(withoutSecrets(JSON.stringify(message))) as unknown;
	const noted: LastError = { at: new Date().toISOString(), message: String(safe).slice(0, LONGEST) };
	Reflect.set(globalThis, key, noted);
}

/** Returns the last error since the start; undefined when there was none. */
export function lastError(): LastError | undefined {
	const noted: unknown = Reflect.get(globalThis, key);
	const isNoted = (value: unknown): value is LastError =>
		typeof value === 'object' && value !== null && 'at' in value && 'message' in value;
	return isNoted(noted) ? noted : undefined;
}
