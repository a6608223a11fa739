/** Something that stands in the way of what was asked, in words for who works at the desk. */
export interface Problem {
	message: string;
	/** Path of the field it is about, as `deadlines.2.title`. */
	path?: string;
	/** The field by name, where it is known. */
	label?: string;
	/** The document it is about. */
	document?: { href: string; title: string };
}

/** What the desk shows until it is closed: what did not happen, why, and what to do. */
export interface Report {
	title: string;
	problems: readonly Problem[];
	cure?: string;
}
