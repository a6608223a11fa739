import type { Told } from '@portolano/content-store';

/** A problem that keeps a page from going online or concerns a page online; shown to editors beside the document. */
export interface Problem {
	/** Path of the page; `/` for the whole site, or the name of a page family. */
	readonly path: string;
	readonly message: string;
	/** Whether the page keeps its last good version because of it. */
	readonly isBlocking: boolean;
	/** For problems that an editor can fix: what is wrong with the content and how to correct it, in Italian. */
	readonly told?: Told;
}
