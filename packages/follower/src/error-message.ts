const noSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Returns the message of an error; for a full disk also what to do. */
export function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (!('code' in error) || !noSpace.has(String(error.code))) return error.message;
	return (
		`There is no space left on the disk (${error.message}). Every page online is whole, and nothing that was published ` +
		'is lost. Make some space: what is missing is tried again and finished by itself.'
	);
}
