/** Something that did not go online, or is not right there; for editors, beside the page. */
export interface Problem {
	/** Path of the page, or what else is concerned. */
	readonly path: string;
	readonly message: string;
	/** Whether the page keeps its last good version because of it. */
	readonly isBlocking: boolean;
}

/** What an error says. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
