/** Something that did not go online, or is not right there; for editors, beside the page. */
export interface Problem {
	/** Path of the page, or what else is concerned. */
	readonly path: string;
	readonly message: string;
	/** Whether the page keeps its last good version because of it. */
	readonly isBlocking: boolean;
	/** What is wrong with the content and how to mend it, in Italian, where an editor can. */
	readonly told?: { readonly what: string; readonly cure: string };
}

const noSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What an error says; where the disk is full, also what to do. */
export function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (!('code' in error) || !noSpace.has(String(error.code))) return error.message;
	return (
		`There is no space left on the disk (${error.message}). Every page online is whole, and nothing that was published ` +
		'is lost. Make some space: what is missing is tried again and finished by itself.'
	);
}
