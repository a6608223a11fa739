/** Redirects to the page that was rated. No page of the site: the gateway answers this path on every site. */
export const feedbackReturnPath = '/valutazione/ritorno/';

/** The outcome of a rating sent without scripts. */
export type FeedbackOutcome = 'sent' | 'not-sent';

const inItalian = { sent: 'valutazione/grazie/', 'not-sent': 'valutazione/non-inviata/' } as const;
const inOthers = { sent: 'feedback/thanks/', 'not-sent': 'feedback/not-sent/' } as const;

/** Returns the path of the page that shows the outcome of a rating, below the root of a language (`/` or `/en/`). */
export function feedbackOutcomePath(root: string, outcome: FeedbackOutcome): string {
	return `${root}${(root === '/' ? inItalian : inOthers)[outcome]}`;
}

/** Returns the path of the page for requests that a server can't answer, below the root of a language (`/` or `/en/`). */
export const errorPagePath = (root: string): string => `${root}errore.html`;
