/** A fault of a page, worded for the editor who can correct it. */
export interface Finding {
	/** The criterion that is not met, such as `WCAG 2.4.2`, `CSP` or `HTML`. */
	rule: string;
	/** Path of the page and, where it helps, the element: `/servizi/x/ · <h3> Orari`. */
	where: string;
	/** What is wrong, in Italian. */
	what: string;
	/** How to correct it, in Italian. */
	cure: string;
}

/** A finding before the path of its page is known. */
export interface Fault {
	rule: string;
	/** The element, as `<h3> Orari`. */
	element?: string;
	what: string;
	cure: string;
}

export function findingsAt(path: string, faults: readonly Fault[]): Finding[] {
	return faults.map(({ rule, element, what, cure }) => ({
		rule,
		where: element ? `${path} · ${element}` : path,
		what,
		cure,
	}));
}
