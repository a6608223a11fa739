/** One reason why a change was refused, in words for editors. */
export interface Problem {
	message: string;
	/** Path of the field, like `deadlines.2.title`. */
	path?: string;
	/** Label of the field, if known. */
	label?: string;
	/** The document concerned. */
	document?: { href: string; title: string };
}

/** A refused change: what failed, why, and what to do. Shown until the editor closes it. */
export interface Report {
	title: string;
	problems: readonly Problem[];
	cure?: string;
}
