/**
 * The result for one criterion. `tolerated` is a fault that the national validator lets pass; `manual` is what no program
 * can decide, or could not here.
 */
export type Result = 'pass' | 'tolerated' | 'fail' | 'manual' | 'not-applicable';

/** What was seen, where: the proof of a result. */
export interface Evidence {
	/** Address or path of the page; empty when it is about the whole site. */
	page: string;
	/** The element or the header, as `[data-element="faq"]`. */
	element?: string;
	/** What is there, in Italian. */
	what: string;
}

export interface Judgement {
	result: Result;
	evidence: readonly Evidence[];
}

/** A criterion as data: what is asked, by whom, and what remains for a person. */
export interface Criterion {
	/** Its number in the source, such as `C.SI.1.1`, `9.1.4.3`, `HTTP.1`. */
	id: string;
	/** In Italian. */
	title: string;
	source: string;
	/** What the program looks at, in Italian; null when it can look at nothing. */
	program: string | null;
	/** What only a person can check or do, in Italian; null when nothing is left. */
	person: string | null;
	/** What to do when it is not met, in Italian. */
	cure: string;
}

export const manual = (...evidence: readonly Evidence[]): Judgement => ({ result: 'manual', evidence });

export const notApplicable = (what: string): Judgement => ({
	result: 'not-applicable',
	evidence: [{ page: '', what }],
});

/** Judges by faults: any fails, else any that is tolerated is told, else the criterion is met. */
export function judged(faults: readonly Evidence[], tolerated: readonly Evidence[] = []): Judgement {
	if (faults.length > 0) return { result: 'fail', evidence: [...faults, ...tolerated] };
	return { result: tolerated.length > 0 ? 'tolerated' : 'pass', evidence: tolerated };
}
