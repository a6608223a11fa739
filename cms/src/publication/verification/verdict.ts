/** What the checks of the publisher would make of the own pages of a document. */
export type Verdict =
	| { kind: 'fit' }
	/** A release would hold a page back, for these reasons, in Italian. */
	| { kind: 'held'; reasons: string[] }
	/** The publisher gave no answer; `why` is for the log. */
	| { kind: 'unknown'; why: string };
