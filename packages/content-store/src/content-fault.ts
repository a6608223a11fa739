/** What is wrong with some content and how to correct it, in Italian, for its editors. */
export interface Told {
	readonly what: string;
	readonly cure: string;
}

/** Thrown by a site's application where the content, and not the application, keeps a page from being rendered. */
export class ContentFault extends Error {
	override readonly name = 'ContentFault';
	readonly told: Told;

	constructor(message: string, told: Told) {
		super(message);
		this.told = told;
	}
}
