/**
 * Something that a person can put right: its message says what happened, why, what to do and what was left untouched. It
 * is shown alone, without a stack.
 */
export class ExpectedError extends Error {
	override name = 'ExpectedError';
}
