/**
 * An error that the user can fix. Its message says what happened, why, what to do and what was left untouched; it is
 * shown without a stack trace.
 */
export class ExpectedError extends Error {
	override name = 'ExpectedError';
}
