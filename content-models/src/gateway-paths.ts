/** Leads back to the page that was rated: no page of a site, but an address that the gateway answers on each. */
export const feedbackReturnPath = '/valutazione/ritorno/';

/** What came of a rating sent without scripts. */
export type FeedbackOutcome = 'sent' | 'not-sent';

const inItalian = { sent: 'valutazione/grazie/', 'not-sent': 'valutazione/non-inviata/' } as const;
const inOthers = { sent: 'feedback/thanks/', 'not-sent': 'feedback/not-sent/' } as const;

/** Where the page stands that says what came of a rating, below `/` or the root of another language, `/en/`. */
export function feedbackOutcomePath(root: string, outcome: FeedbackOutcome): string {
	return `${root}${(root === '/' ? inItalian : inOthers)[outcome]}`;
}
